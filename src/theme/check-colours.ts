import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { count } from '../diagnostics/wording.ts';
import { groupedBy } from '../support/grouped-by.ts';
import { contrast, readable } from './contrast.ts';
import type { Path, ReadTheme, ThemeSource } from './theme-source.ts';
import type { ColourTokens } from './theme.ts';

/** Text that fewer people could read is refused (WCAG 2.2, 1.4.3), and text of body size is better with more (1.4.6). */
const TEXT = 4.5;
const BODY = 7;
/** Lines to write on, boxes to tick (1.4.11). */
const LINES = 3;

/** Something drawn on a ground, and the contrast that it needs and had better have. */
interface Pair {
  readonly drawn: Token;
  readonly ground: Token;
  readonly least: number;
  readonly better: number;
}

interface Token {
  readonly path: Path;
  readonly colour: string;
}

/**
 * Whether text can be read on the paper and on every tint that it may come to lie on. One problem a colour, for the
 * ground on which it is worst; it is told where the later of the two colours was written.
 */
export function checkColours({ theme, source }: ReadTheme): Diagnostic[] {
  const tooClose = pairsOf(theme.colour).filter((pair) => ratio(pair) < pair.better);
  const weak = groupedBy(tooClose, (pair) => blamed(pair, source).path.join('.'));
  return [...weak.values()].flatMap((pairs) => {
    // How far each falls short of what it needs: lines need less than text does.
    const [worst] = pairs.toSorted((a, b) => ratio(a) / a.least - ratio(b) / b.least);
    return worst ? [tooWeak(worst, pairs.length - 1, source)] : [];
  });
}

/** All that may lie on one another. No text lies on the bars of an agenda. */
function pairsOf(colour: ColourTokens): Pair[] {
  const tint = (name: keyof ColourTokens['tint']): Token => ({
    path: ['colour', 'tint', name],
    colour: colour.tint[name],
  });
  const own = (name: 'paper' | 'ink' | 'soft' | 'accent' | 'link' | 'hairline'): Token => ({
    path: ['colour', name],
    colour: colour[name],
  });
  const tones = ['note', 'tip', 'care', 'facilitator', 'debrief', 'opt-out'] as const;
  const grounds = [own('paper'), ...tones.map(tint), tint('table'), tint('pause')];
  const on = (drawn: Token, least: number, better: number): Pair[] =>
    grounds.map((ground) => ({ drawn, ground, least, better }));
  return [
    ...on(own('ink'), TEXT, BODY),
    ...on(own('soft'), TEXT, BODY),
    ...on(own('link'), TEXT, BODY),
    // Headings are large, so that 4.5 is what 7 is for text of body size (1.4.6).
    ...on(own('accent'), TEXT, TEXT),
    ...on(own('hairline'), LINES, LINES),
    ...tones.map((tone) => ({
      drawn: { path: ['colour', 'edge', tone], colour: colour.edge[tone] },
      ground: tint(tone),
      least: TEXT,
      better: BODY,
    })),
  ];
}

function ratio({ drawn, ground }: Pair): number {
  return contrast(drawn.colour, ground.colour);
}

/** The colour that was written last: its author can mend it. */
function blamed({ drawn, ground }: Pair, source: ThemeSource): Token {
  return source.depth(ground.path) < source.depth(drawn.path) ? ground : drawn;
}

function tooWeak(pair: Pair, others: number, source: ThemeSource): Diagnostic {
  const { drawn, ground, least, better } = pair;
  const token = blamed(pair, source);
  // Rounded down, so that what falls short never reads as enough.
  const found = Math.floor(ratio(pair) * 100) / 100;
  const more =
    others === 0
      ? ''
      : `, and ${count(others, 'other pair')} with ${nameOf(token)} ${others === 1 ? 'is' : 'are'} weak too`;
  const message = `The contrast of ${nameOf(drawn)} on ${nameOf(ground)} is ${found}:1${more}.`;
  const grave = found < least;
  const needed = grave ? `${least}:1 is the least` : `${better}:1 is easier to read`;
  const other = token === drawn ? ground : drawn;
  const hint = `${needed}; “${readable(token.colour, other.colour, better)}” instead of “${token.colour}” has it.`;
  return problem(grave ? 'low-contrast' : 'weak-contrast', source.span(token.path), message, hint);
}

/** “ink” (#16191c), “tint.care” (#fdf0e1). */
function nameOf({ path, colour }: Token): string {
  return `“${path.slice(1).join('.')}” (${colour})`;
}
