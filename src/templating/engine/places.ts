import type { Position, Span } from '../../diagnostics/diagnostic.ts';
import type { Location } from './syntax.ts';
import type { TemplateSource } from '../template-source.ts';

/** Where in its file a place of a template stands; `line` counts from 1, `column` from 0, as the parser counts. */
function positionIn(source: TemplateSource, line: number, column: number): Position {
  return {
    line: source.line + line - 1,
    column: column + (line === 1 ? (source.column ?? 1) : 1),
  };
}

/** The span of a node of a template. */
export function spanOfNode(source: TemplateSource, loc: Location): Span {
  return {
    file: source.file,
    start: positionIn(source, loc.start.line, loc.start.column),
    end: positionIn(source, loc.end.line, loc.end.column),
  };
}

/** The span of a stretch of a template's text. */
export function spanOfText(source: TemplateSource, offset: number, length: number): Span {
  return {
    file: source.file,
    start: positionAtOffset(source, offset),
    end: positionAtOffset(source, offset + length),
  };
}

function positionAtOffset(source: TemplateSource, offset: number): Position {
  const before = source.text.slice(0, offset);
  const line = before.split('\n').length;
  return positionIn(source, line, offset - (before.lastIndexOf('\n') + 1));
}
