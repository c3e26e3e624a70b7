import type { Course, Handout, Material, Session } from '../../course/model.ts';
import { countFor } from './groups.ts';

/** Copies of a handout beyond one a person, as a material asks for them. */
export interface MoreCopies {
  readonly handout: Handout;
  readonly copies: number;
  /** Whether they are copied up to twice the size. */
  readonly larger: boolean;
  /** The number of the session that the handout is from, where that is another. */
  readonly from: number | undefined;
}

/**
 * What the materials of a session ask for: they name handouts in quotation marks, and say how many more (“4 more of
 * each”, “1 spare copy” for each group), or that they are to be on A3.
 */
export function moreCopies(session: Session, course: Course, people: number): MoreCopies[] {
  return session.materials.flatMap((material) => {
    const copies = copiesOf(material, people);
    return copies === 0
      ? []
      : handoutsNamed(material, session, course).map((one) => ({ ...one, ...sizeOf(material), copies }));
  });
}

const MORE = /\b(\d{1,2}) (?:more|spare)\b/i;
const LARGER = /\bA3\b/;

function copiesOf({ item, per }: Material, people: number): number {
  const each = Number(MORE.exec(item)?.[1] ?? (LARGER.test(item) ? 1 : 0));
  return each * countFor(per, people);
}

function sizeOf({ item }: Material): Pick<MoreCopies, 'larger'> {
  return { larger: LARGER.test(item) };
}

const QUOTED = /[“„«"]([^“”„«»"]+)[”“»"]/g;

/** The handouts that a material names: of several of one title, the session's own. */
function handoutsNamed({ item }: Material, session: Session, course: Course): Pick<MoreCopies, 'handout' | 'from'>[] {
  const sessions = [session, ...course.sessions.filter((one) => one !== session)];
  return [...item.matchAll(QUOTED)].flatMap(([, name = '']) => {
    const title = name.toLowerCase();
    for (const { handouts, number } of sessions) {
      const handout = handouts.find((one) => one.title.toLowerCase() === title);
      if (handout) return [{ handout, from: number === session.number ? undefined : number }];
    }
    return [];
  });
}
