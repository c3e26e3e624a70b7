/**
 * Prose for measuring: the same words for the same number, on every machine. A session is about five pages of A4.
 */
import { deflateSync } from 'node:zlib';

let seed = 1;

function rnd() {
  // mulberry32
  seed = (seed + 0x6d2b79f5) >>> 0;
  let t = seed;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const W = (s) => s.trim().split(/\s+/);
// Skewed towards the front of each list, as words are in real prose.
const pick = (a) => a[Math.floor(a.length * Math.pow(rnd(), 1.6))];
const flat = (a) => a[Math.floor(a.length * rnd())];
const int = (lo, hi) => lo + Math.floor(rnd() * (hi - lo + 1));
const chance = (p) => rnd() < p;

const NOUN = W(`participant group facilitator session question task example team plan note list result
 exercise pair answer goal role problem idea story step skill habit risk team-mate meeting trainer handout
 decision agreement conflict message listener speaker concern customer colleague manager project deadline
 priority schedule resource budget conversation feedback observation strength weakness pattern signal boundary
 request promise commitment value principle practice method tool template checklist diagram chart card board
 flipchart marker worksheet scenario case study interview survey report summary review plenary break energiser
 warm-up debrief reflection journal action owner measure indicator target outcome lesson mistake assumption
 opinion fact source reason argument evidence choice option alternative consequence benefit cost barrier trigger
 emotion reaction tone gesture silence pause gap need interest position proposal compromise solution prototype
 experiment trial cycle iteration backlog workshop agenda objective theme topic module chapter page paragraph
 learner mentor coach peer newcomer expert sponsor stakeholder partner supplier neighbour visitor audience
 room table window chair screen slide projector clock timer envelope folder badge register certificate
 safety procedure policy rule standard requirement incident hazard emergency exit first-aider inspection audit
 quality process workflow hand-over shift rota team-leader supervisor contract invoice delivery stock shelf
 machine device sensor cable switch panel manual warranty repair part component assembly drawing sample test`);
const PLURAL = (n) => (/(s|x|ch|sh)$/.test(n) ? n + 'es' : /[^aeiou]y$/.test(n) ? n.slice(0, -1) + 'ies' : n + 's');
const VERB = W(`write discuss share ask describe compare choose explain read name note listen prepare present collect
 review agree test plan draw sort rank mark check repeat summarise observe practise record question challenge
 support invite remind encourage notice mention suggest offer accept refuse postpone follow lead close open
 join split match link group build adapt improve reduce replace remove measure estimate predict confirm clarify
 rephrase reflect imagine remember connect translate apply transfer schedule assign hand-over report approve
 inspect label store handle lift carry unpack assemble adjust calibrate clean repair escalate document`);
const third = (v) => (/(s|x|ch|sh)$/.test(v) ? v + 'es' : /[^aeiou]y$/.test(v) ? v.slice(0, -1) + 'ies' : v + 's');
const ing = (v) => (/[^e]e$/.test(v) ? v.slice(0, -1) + 'ing' : v + 'ing');
const ADJ = W(`clear short open shared small new honest practical common useful different concrete important specific
 simple careful quiet active difficult recent early late personal written visible regular realistic relevant
 helpful unexpected familiar urgent complete partial direct indirect positive critical constructive neutral formal
 informal private public joint final first second typical unusual measurable achievable daily weekly safe unsafe
 technical legal financial local remote flexible firm gentle strong weak complex routine temporary permanent`);
const ADV = W(`usually often slowly clearly together briefly openly carefully quietly first again sometimes rarely
 honestly directly regularly early immediately deliberately gradually politely in-turn on-paper aloud`);
const PREP = W(`in with for about during before after from without between around across against behind under near`);
const DET = W(`the the the a each every this their your one our that another`);
const CONJ = W(`because so when while although unless if until once`);
const TOPIC = W(`Listening Feedback Planning Teamwork Safety Delegation Negotiation Presenting Onboarding Coaching
 Prioritising Reporting Facilitating Observing Questioning Handling-Conflict Decision-Making Time-Management
 Remote-Work Customer-Care Quality Improvement Inspection Maintenance`).map((t) => t.replace(/-/g, ' '));
const FIRST = W(`Amira Björn Chloé Daniel Eva Farid Grażyna Hana Ivan Julia Kofi Lena Mateo Nadia Oskar Priya
 Quentin Rosa Søren Tomáš Uma Viktor Wanjiru Ximena Yusuf Zofia`);
const LAST = W(`Andersson Brown Čapek Diallo Edwards Fischer García Haddad Ivanova Jensen Kowalska López Müller
 Novák Okafor Petit Quinn Rossi Schmidt Tanaka Ueda Varga Weiß Yilmaz Zhang`);

const cap = (s) => s[0].toUpperCase() + s.slice(1);
const np = () => {
  const det = pick(DET);
  const adj = chance(0.4) ? pick(ADJ) + ' ' : '';
  const n = pick(NOUN);
  const art = det === 'a' && /^[aeiou]/.test(adj || n) ? 'an' : det;
  return `${art} ${adj}${n}`;
};
const nps = () => `${chance(0.5) ? pick(ADJ) + ' ' : ''}${PLURAL(pick(NOUN))}`;
const pp = () => `${pick(PREP)} ${chance(0.6) ? np() : nps()}`;
const clause = () => {
  const r = rnd();
  if (r < 0.3) return `${np()} ${third(pick(VERB))} ${np()} ${pp()}`;
  if (r < 0.55) return `${nps()} ${pick(ADV)} ${pick(VERB)} ${np()}`;
  if (r < 0.75) return `you ${pick(VERB)} ${np()} and ${pick(VERB)} ${nps()} ${pp()}`;
  if (r < 0.9) return `${ing(pick(VERB))} ${nps()} ${pick(ADV)} helps ${np()}`;
  return `it is ${pick(ADJ)} to ${pick(VERB)} ${np()} ${pp()}`;
};
const inline = (s) => {
  // decorate one run of words of a sentence
  const w = s.split(' ');
  if (w.length < 6) return s;
  const at = int(1, w.length - 4);
  const len = int(1, 3);
  const body = w.slice(at, at + len).join(' ');
  const r = rnd();
  const deco =
    r < 0.5
      ? `**${body}**`
      : r < 0.85
        ? `*${body}*`
        : `[${body}](https://example.org/${body.replace(/[^a-z]+/gi, '-').toLowerCase()})`;
  return [...w.slice(0, at), deco, ...w.slice(at + len)].join(' ');
};
const sentence = () => {
  let s = clause();
  const r = rnd();
  if (r < 0.35) s += `, ${pick(CONJ)} ${clause()}`;
  else if (r < 0.5) s += `, and ${clause()}`;
  else if (r < 0.58) s = `${pick(CONJ)} ${clause()}, ${s}`;
  if (chance(0.28)) s = inline(s);
  return cap(s) + (chance(0.06) ? '?' : '.');
};
const para = (n) => Array.from({ length: n }, sentence).join(' ');
const title = () => `${flat(TOPIC)} and ${flat(TOPIC)}`;
const phrase = () => cap(`${pick(VERB)} ${np()}`);
const list = (n, mark) =>
  Array.from(
    { length: n },
    (_, i) => `${mark === '1' ? i + 1 + '.' : '-'} ${cap(chance(0.4) ? inline(clause()) : clause())}.`,
  ).join('\n');

function session(no) {
  const t = title();
  const id = String(no).padStart(3, '0');
  const o = [
    `# Session ${no}: ${t}`,
    '',
    para(3),
    '',
    '## Aims',
    '',
    'At the end of this session you can:',
    '',
    list(5, '-'),
    '',
  ];
  for (let s = 1; s <= 7; s++) {
    o.push(`## ${phrase()}`, '', para(int(4, 6)), '', para(int(3, 5)), '');
    if (s % 3 === 0) o.push(para(int(3, 4)), '');
    if (s === 2) o.push(`![${cap(np())} ${pp()}](img/${id}.png)`, '');
    if (s === 1 || s === 4) o.push(list(int(4, 6), '1'), '', para(3), '');
    if (s === 3) {
      o.push(`### ${phrase()}`, '', para(4), '', list(5, '-'), '');
    }
    if (s === 4) {
      const row = (f) => '| ' + Array.from({ length: 4 }, f).join(' | ') + ' |';
      o.push(
        row((_, i) => ['Step', 'Who', 'What', 'Time'][i]),
        '|---|---|---|---|',
      );
      for (let r = 1; r <= 5; r++) {
        o.push(
          row((_, i) => [cap(pick(VERB)), cap(np()), cap(`${pick(VERB)} ${nps()} ${pp()}`), `${int(1, 9) * 5} min`][i]),
        );
      }
      o.push('');
    }
    if (s === 5) o.push(`> ${para(2)}`, '', `### ${phrase()}`, '', para(4), '');
  }
  o.push('## What to take home', '', para(3), '', list(4, '-'), '');
  return o.join('\n');
}

// --- a small truecolour PNG: a bar chart, 480 x 200 ---
const CRC = new Int32Array(256).map((_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});
const crc = (b) => {
  let c = -1;
  for (const x of b) c = CRC[(c ^ x) & 255] ^ (c >>> 8);
  return (c ^ -1) >>> 0;
};
const chunk = (type, data) => {
  const b = Buffer.alloc(12 + data.length);
  b.writeUInt32BE(data.length, 0);
  b.write(type, 4, 'latin1');
  data.copy(b, 8);
  b.writeUInt32BE(crc(b.subarray(4, 8 + data.length)), 8 + data.length);
  return b;
};
function png(w = 480, h = 200) {
  const bars = Array.from({ length: 12 }, () => [int(20, h - 20), int(40, 220), int(40, 220), int(40, 220)]);
  const raw = Buffer.alloc((w * 3 + 1) * h, 250);
  for (let y = 0; y < h; y++) {
    raw[y * (w * 3 + 1)] = 0;
    for (let x = 0; x < w; x++) {
      const b = bars[Math.floor(x / (w / 12))];
      if (x % (w / 12) > 6 && h - y < b[0]) {
        const p = y * (w * 3 + 1) + 1 + x * 3;
        raw[p] = b[1];
        raw[p + 1] = b[2];
        raw[p + 2] = (b[3] + y) & 255;
      }
    }
  }
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(w, 0);
  ihdr.writeUInt32BE(h, 4);
  ihdr[8] = 8;
  ihdr[9] = 2;
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', ihdr),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {number} sessions
 * @returns {{ sessions: { title: string, markdown: string, png: Buffer }[], people: string[] }}
 */
export function corpus(sessions, people = 0, start = 1) {
  seed = start >>> 0;
  const made = Array.from({ length: sessions }, (_, index) => {
    const markdown = session(index + 1);
    const [first = '', ...rest] = markdown.split('\n');
    return { title: first.replace(/^# Session \d+: /, ''), markdown: rest.join('\n'), png: png() };
  });
  const names = Array.from(
    { length: people },
    (_, i) => `${FIRST[i % FIRST.length]} ${LAST[(i * 7 + 3) % LAST.length]}`,
  );
  return { sessions: made, people: names };
}
