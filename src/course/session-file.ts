import type { Outcome } from '../diagnostics/diagnostic.ts';
import { readFrontMatter } from '../markdown/front-matter.ts';
import type { SourceFile } from '../markdown/source.ts';
import { readBody, type Body } from './body/body.ts';
import { readEvaluation } from './body/evaluation.ts';
import { outline, type Part } from './body/outline.ts';
import { readPiece, type Piece } from './body/pieces.ts';
import { usePiece } from './body/use.ts';
import { readDetails, type Known } from './details/read.ts';
import { sessionShape } from './details/shapes.ts';
import { duplicateIds, type NamedPiece } from './duplicate-ids.ts';
import type { NumberedName } from './file-name.ts';
import type { Material, Session } from './model.ts';

const PARTS = ['activity', 'exercise', 'break', 'use', 'cards', 'handout', 'evaluation'] as const;

/**
 * Reads a session. A required detail that is missing is empty, a slot that is missing 0.
 *
 * @param library Pieces by id.
 */
export function readSessionFile(
  file: SourceFile,
  name: NumberedName,
  library: ReadonlyMap<string, Piece>,
): Outcome<Session> {
  const front = readFrontMatter(file);
  const { value: details, problems: wrong } = readDetails(sessionShape(), front.value);
  const body = readBody(file.path, front.value);
  const parts = outline(body, PARTS, 'a session');
  const pieces = readPieces(parts, library, body);
  const evaluations = parts.filter((part) => part.name === 'evaluation').map((part) => part.directive);
  const value: Session = {
    ...name,
    title: details.title ?? '',
    slot: details.slot ?? 0,
    aim: details.aim ?? '',
    outcomes: Object.entries(details.outcomes ?? {}).map(([id, sentence]) => ({ id, sentence })),
    values: details.values ?? [],
    themes: details.themes ?? [],
    materials: (details.materials ?? []).map(readMaterial),
    care: details.care,
    prepare: details.prepare ?? [],
    followUp: details['follow-up'] ?? [],
    items: pieces.flatMap(({ piece }) => (piece.kind === 'item' ? [piece.item] : [])),
    cardSets: pieces.flatMap(({ piece }) => (piece.kind === 'cards' ? [piece.set] : [])),
    handouts: pieces.flatMap(({ piece }) => (piece.kind === 'handout' ? [piece.handout] : [])),
    evaluation: readEvaluation(evaluations, body),
    source: (...path) => front.value.span(path),
  };
  return { value, problems: [...front.problems, ...wrong, ...body.problems, ...duplicateIds(pieces)] };
}

function readPieces(
  parts: readonly Part<(typeof PARTS)[number]>[],
  library: ReadonlyMap<string, Piece>,
  body: Body,
): NamedPiece[] {
  return parts.flatMap((part): NamedPiece[] => {
    if (part.name === 'evaluation') return [];
    if (part.name !== 'use') return [{ piece: readPiece(part.name, part, body, { timed: true, named: false }) }];
    const piece = usePiece(part.directive, library, body);
    // Grounding before the break and again after it: nothing looks such an item up by its id.
    return piece ? [{ piece, repeatable: piece.kind === 'item' && piece.item.kind === 'activity' }] : [];
  });
}

type MaterialDetails = NonNullable<Known<ReturnType<typeof sessionShape>>['materials']>[number];

function readMaterial(material: MaterialDetails): Material {
  return typeof material === 'string' ? { item: material, per: undefined } : { item: material.item, per: material.per };
}
