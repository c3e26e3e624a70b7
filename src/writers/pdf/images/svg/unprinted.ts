import { elementsIn, type Element, type Refuse } from './element.ts';

/** Elements that draw nothing where they stand. */
const SILENT: ReadonlySet<string> = new Set([
  'defs',
  'title',
  'desc',
  'metadata',
  'linearGradient',
  'radialGradient',
  'clipPath',
  'symbol',
]);
/** What a drawing can hold and a paper cannot, by name, with what it is. */
const REFUSED: Readonly<Record<string, string>> = {
  script: 'A script does not run on paper',
  style: 'A style sheet inside a drawing is not read',
  foreignObject: 'HTML inside a drawing cannot be printed',
  image: 'A picture inside a drawing cannot be printed',
  filter: 'A filter cannot be printed',
  mask: 'A mask cannot be printed',
  pattern: 'A pattern cannot be printed',
  marker: 'A marker at the end of a line cannot be printed',
  a: 'A link inside a drawing cannot be followed',
  switch: 'A drawing in several languages cannot be printed',
};
const HINTS: Readonly<Record<string, string>> = {
  style: 'Save it with “presentation attributes” instead of CSS, or as a plain SVG.',
  a: 'Put the link into the text beside the picture.',
};

/** What to do about most of what cannot be printed. */
export const SAVE = 'Draw it with plain shapes, or save the picture as a PNG.';

/** Whether an element draws nothing where it stands. What cannot be printed is told, inside of it too. */
export function drawsNothing(element: Element, refuse: Refuse): boolean {
  if (refused(element, refuse)) return true;
  if (!SILENT.has(element.name)) return false;
  elementsIn(element).forEach((inner) => refuseInside(inner, refuse));
  return true;
}

function refuseInside(element: Element, refuse: Refuse): void {
  if (!refused(element, refuse)) elementsIn(element).forEach((inner) => refuseInside(inner, refuse));
}

function refused({ name, place, attributes }: Element, refuse: Refuse): boolean {
  if ([...attributes.keys()].some((key) => /^on[a-z]+$/.test(key))) {
    refuse(place, 'A script does not run on paper.', 'Take the attributes that begin with “on” away.');
  }
  const what = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
  if (what !== undefined) refuse(place, `${what}.`, HINTS[name] ?? SAVE);
  else if (/^(?:animate|set$)/.test(name)) refuse(place, 'A drawing does not move on paper.', `Take “${name}” away.`);
  else return false;
  return true;
}
