/** The Node API: the functions that the commands call. */
export { build, type BuildEvents, type BuildRequest, type BuildResult } from './build/build.ts';
export { checkWorkspace as check } from './build/check-workspace.ts';
export { loadCourse } from './course/load.ts';
export type * from './course/model.ts';
export type { Diagnostic, Position, Severity, Span } from './diagnostics/diagnostic.ts';
