import type {
  AgendaItem,
  Assessment,
  CardSet,
  Cohort,
  Course,
  Handout,
  Meeting,
  Participant,
  Session,
} from '../course/model.ts';
import type { OnePer } from '../templating/papers/template.ts';

/**
 * What a paper is one of. A paper sees what it is one of and all above it, and nothing else: a handout knows its
 * session, but no participant, so that it is the same in every pack.
 */
export interface Subject {
  readonly course: Course;
  readonly cohort: Cohort | undefined;
  readonly session?: Session;
  readonly meeting?: Meeting;
  readonly exercise?: AgendaItem;
  readonly handout?: Handout;
  readonly cards?: CardSet;
  readonly assessment?: Assessment;
  readonly participant?: Participant;
  /** Everyone who takes part, for papers of facilitators. */
  readonly roster?: readonly Participant[];
}

/** Which sessions and people are asked for; all where nothing is said. */
export interface Selection {
  readonly sessions: readonly Session[];
  readonly participants: readonly Participant[];
}

/** Whether there is nothing of a kind where there is no cohort. */
export function needsCohort(kind: OnePer): boolean {
  return kind === 'cohort' || kind === 'meeting' || kind === 'participant';
}

/**
 * Everything of a kind within a subject: all handouts of the course, or of the session where the subject has one.
 * A kind that needs a cohort gives nothing where there is none.
 */
export function subjectsOf(kind: OnePer, within: Subject, selection: Selection): Subject[] {
  const { course, cohort, assessment: chosen, participant } = within;
  const top: Subject = { course, cohort };
  switch (kind) {
    case 'course':
      return [top];
    case 'cohort':
      return cohort ? [top] : [];
    case 'assessment':
      return (chosen ? [chosen] : course.assessments).map((assessment) => ({ ...top, assessment }));
    case 'participant':
      if (participant) return [{ ...top, participant }];
      return selection.participants.map((one) => ({ ...top, participant: one }));
    case 'session':
      return sessionsOf(within, selection);
    case 'meeting':
      return sessionsOf(within, selection).filter(({ meeting }) => meeting !== undefined);
    case 'exercise':
      return sessionsOf(within, selection).flatMap((one) =>
        (one.session?.items ?? []).filter((item) => item.kind === 'exercise').map((exercise) => ({ ...one, exercise })),
      );
    case 'handout':
      return sessionsOf(within, selection).flatMap((one) =>
        (one.session?.handouts ?? []).map((handout) => ({ ...one, handout })),
      );
    case 'cards':
      return sessionsOf(within, selection).flatMap((one) =>
        (one.session?.cardSets ?? []).map((cards) => ({ ...one, cards })),
      );
  }
}

function sessionsOf({ course, cohort, session }: Subject, selection: Selection): Subject[] {
  const sessions = session ? [session] : selection.sessions;
  return sessions.map((one) => {
    const meeting = cohort?.meetings.find((candidate) => candidate.session === one.id);
    return { course, cohort, session: one, ...(meeting ? { meeting } : {}) };
  });
}

/** Tells subjects apart, for what is made once and used in many packs. Holds numbers and ids, no names of people. */
export function keyOf({ cohort, session, exercise, handout, cards, assessment, participant }: Subject): string {
  const own = [exercise?.id ?? exercise?.title, handout?.id, cards?.id, assessment?.id, participant?.number];
  return [cohort?.id, session?.id, ...own].map((part) => part ?? '').join('/');
}
