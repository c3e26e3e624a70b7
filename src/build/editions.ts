import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import { anyOf, offer } from '../diagnostics/wording.ts';
import type { Template } from '../templating/papers/template.ts';
import { standard } from '../theme/standard.ts';
import type { Theme } from '../theme/theme.ts';
import type { CidFace } from '../writers/pdf/faces/cid-face.ts';
import type { FaceLibrary } from '../writers/pdf/faces/shipped-faces.ts';
import type { Subject } from './subject.ts';

/** How the papers of an edition look. */
export interface Look {
  readonly theme: Theme;
  readonly faces: FaceLibrary;
  /** What people call the edition, in the language of the papers. */
  readonly title: string;
  /** Words that stand on every page. */
  readonly label: string | undefined;
}

/** The editions that a run needs. */
export interface Editions {
  /** The one that the command line asks for. */
  readonly asked: string | undefined;
  /** By name. */
  readonly looks: ReadonlyMap<string, Look>;
}

/** What templates say of editions. */
export interface EditionNames {
  /** The one that papers are made in which are nobody's own. */
  readonly usual: string;
  /** What people call one. */
  title(name: string): string;
}

export function editionNames({ asked, looks }: Editions): EditionNames {
  return { usual: asked ?? standard.name, title: (name) => looks.get(name)?.title ?? name };
}

/** The usual edition, then those that others read. */
export function editionsRead(people: readonly { readonly edition: string }[], usual: string): readonly string[] {
  return [...new Set([usual, ...people.map(({ edition }) => edition).toSorted()])];
}

/** A paper, by what decides its edition. */
export interface Edited {
  readonly template: Template;
  readonly subject: Subject;
  /** The pack that it stands in. */
  readonly pack?: Edited | undefined;
  /** In a pack that has a part once for each edition that people read. */
  readonly each?: string | undefined;
}

/**
 * The edition of a paper: that of the person whose paper or pack it is, as the roster says; else the one that its pack
 * has it in; else the one that was asked for; else the pack's or the template's own; else the standard one.
 */
export function editionOf({ template, subject, pack, each }: Edited, asked: string | undefined): string {
  const person = (pack ?? { subject }).subject.participant;
  return person?.edition ?? each ?? asked ?? pack?.template.edition ?? template.edition ?? standard.name;
}

/** How a paper looks. What its own edition says on every page stays when it is made in another, but not for a person. */
export function lookOf(paper: Edited, { looks, asked }: Editions): Look {
  const look = looks.get(editionOf(paper, asked)) ?? looks.get(standard.name);
  if (!look) throw new RangeError('The standard edition is always there.');
  const own = looks.get(editionOf(paper, undefined));
  return look.label === undefined && own?.label !== undefined ? { ...look, label: own.label } : look;
}

/** Tells looks apart, for what is made once and used in many packs. */
export function lookKey({ theme, label }: Look): string {
  return `${theme.name}/${label ?? ''}`;
}

/** Finds any face by the id that drawn pages name it by. */
export function faceIn({ looks }: Editions, id: string): CidFace | undefined {
  for (const { faces } of looks.values()) {
    const face = faces.face(id);
    if (face) return face;
  }
  return undefined;
}

/** The editions that papers of these templates, and these people, are made in. */
export function editionsIn(
  templates: readonly Template[],
  people: readonly { readonly edition: string }[],
  asked: string | undefined,
): ReadonlySet<string> {
  const own = templates.flatMap(({ edition }) => edition ?? []);
  return new Set([standard.name, ...(asked === undefined ? [] : [asked]), ...own, ...people.map((one) => one.edition)]);
}

/** Templates that name an edition which does not exist. */
export function unknownEditions(templates: readonly Template[], names: readonly string[]): Diagnostic[] {
  return templates.flatMap(({ edition, source }) => {
    if (edition === undefined || names.includes(edition)) return [];
    const hint = offer(nearest(edition, names), `The editions are ${anyOf(names)}.`);
    return [problem('unknown-edition', source('edition'), `There is no edition “${edition}”.`, hint)];
  });
}
