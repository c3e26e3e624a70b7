import { wordsIn } from '../../support/letters.ts';
import type { CardSet, Material, Session } from '../../course/model.ts';
import { countFor, groupCount } from './groups.ts';

/**
 * How many of a set of cards a session needs. The materials say so where they name the set (“Task cards (1 set of 18)”
 * for each group of four); where they do not, it is one for each group of the exercise that uses it.
 */
export function setsNeeded(set: CardSet, session: Session, people: number): number {
  const named = materialsFor(set, session);
  if (named.length === 0) {
    const exercise = session.items.find(({ kind, id }) => kind === 'exercise' && id !== undefined && id === set.for);
    return groupCount(exercise, people);
  }
  return named.reduce((sum, { item, per }) => sum + setsEach(item) * countFor(per, people), 0);
}

/** The materials that name a set. */
export function materialsFor(set: CardSet, session: Session): readonly Material[] {
  return session.materials.filter((material) => setsNamed(material, session.cardSets).includes(set));
}

/** `2 sets of 6` is two for whoever gets them, and so is `2 more sets`. */
const SETS = /\b(\d{1,2}) (?:more )?sets?(?: of (\d{1,3}))?\b/i;

function setsEach(item: string): number {
  return Number(SETS.exec(item)?.[1] ?? 1);
}

/** The sets that a material means, by its words; of several, those with as many cards as it says. */
function setsNamed({ item }: Material, sets: readonly CardSet[]): readonly CardSet[] {
  const words = wordsOf(item.replace(/\(.*$/, ''));
  const saysSets = SETS.test(item);
  const meant = sets.filter((set) => {
    const title = wordsOf(set.title);
    // A list of materials says it shorter than the title (“Event cards”), or says more of it (“Line signs for two ends”).
    return isPartOf(words, new Set([...title, ...wordsOf(set.id)])) || (saysSets && isPartOf(title, words));
  });
  const size = Number(SETS.exec(item)?.[2]);
  const ofSize = meant.filter(({ cards }) => cards.length === size);
  return meant.length > 1 && ofSize.length > 0 ? ofSize : meant;
}

/** Words that tell nothing apart. */
const COMMON = new Set(['a', 'and', 'card', 'for', 'of', 'set', 'the']);

/** The telling words of a text, without the s of a plural. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsIn(text.toLowerCase())
      .map((word) => word.replace(/s$/, ''))
      .filter((word) => !COMMON.has(word)),
  );
}

function isPartOf(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return some.size > 0 && [...some].every((word) => all.has(word));
}
