import type { BlockKind, BlockOf } from '../../document/vocabulary.ts';
import type { Setting } from '../setting.ts';
import type { Strip } from '../strips.ts';
import { layAgenda } from './agenda.ts';
import { layAnswer } from './answer.ts';
import { layBeforeNow } from './before-now.ts';
import { layBox } from './box.ts';
import { layCallout } from './callout.ts';
import { layCards } from './cards/cards.ts';
import { layChoice } from './choice.ts';
import { layCode } from './code.ts';
import { layColumns } from './columns.ts';
import { layContents } from './contents.ts';
import { layCover } from './cover.ts';
import { layHeading } from './heading.ts';
import { layImage } from './image.ts';
import { layKeep } from './keep.ts';
import { layLines } from './lines.ts';
import { layList } from './list.ts';
import { layParagraph } from './paragraph.ts';
import { layQuote } from './quote.ts';
import { layRule } from './rule.ts';
import { layRuler } from './ruler.ts';
import { layScale } from './scale.ts';
import { layTable } from './table.ts';
import { layTick } from './tick.ts';

/** How each kind of block is set. A kind that is missing here does not compile. */
export const layouts: { readonly [K in BlockKind]: (block: BlockOf<K>, setting: Setting) => readonly Strip[] } = {
  heading: layHeading,
  paragraph: layParagraph,
  list: layList,
  table: layTable,
  quote: layQuote,
  code: layCode,
  image: layImage,
  rule: layRule,
  ruler: layRuler,
  callout: layCallout,
  columns: layColumns,
  keep: layKeep,
  cards: layCards,
  lines: layLines,
  box: layBox,
  scale: layScale,
  'before-now': layBeforeNow,
  choice: layChoice,
  tick: layTick,
  answer: layAnswer,
  contents: layContents,
  // Page breaks lie between blocks: `flow` gives them to the block that follows.
  pagebreak: () => [],
  cover: layCover,
  agenda: layAgenda,
};
