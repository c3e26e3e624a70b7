import { problem } from '../../diagnostics/problem.ts';
import { eachSession } from '../rule.ts';

/** A session that touches a sensitive theme has a content note. */
export const careForSensitiveThemes = eachSession(({ title, themes, care, source }, course) => {
  if (care !== undefined) return [];
  const sensitive = new Set(course.themes.filter((theme) => theme.sensitive).map(({ name }) => name));
  const index = themes.findIndex((theme) => sensitive.has(theme));
  if (index === -1) return [];
  const message = `“${themes[index]}” is a sensitive theme, and “${title}” has no content note.`;
  const hint = 'Say in “care” what is coming and that anyone may pass: care: We will talk about …';
  return [problem('care-missing', source('themes', index), message, hint)];
});
