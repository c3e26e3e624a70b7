/** A whole workspace, as short as one can be that has something of everything. `check` finds nothing in it. */
export const SMALL_COURSE: Readonly<Record<string, string>> = {
  'content/course.md': `---
title: Walking side by side
organisation: The Example Network
version: "7"
values: { Hope: Things can change. }
themes: { loss: sensitive, groups: ordinary }
contacts:
  - { name: Samaritans, phone: 116 123, verified: 2026-11-01 }
---

What the course is about.

:::evaluation
::scale[I felt welcome]
:::
`,
  'content/sessions/01-hello.md': `---
title: Hello
slot: 30m
aim: Get to know each other.
outcomes: { names: Know a few names }
values: [Hope]
themes: [groups]
materials: ["Pens"]
prepare: ["Put out chairs"]
follow-up: ["Write down what went well"]
---

::use[check-in]

:::exercise[A round of names]{#names minutes=20 at-least=10 group=3 meets=names}
To hear each name once.

1. Say your name.
2. Say one thing about it.

:::debrief
- Which names do you remember?
:::

:::opt-out
Listen, and wave when it is your turn.
:::

:::facilitator
Go first yourself.
:::
:::

:::cards[Name cards]{#name-cards for=names size=a7}
- Where does your name come from?
- Who gave you your name?
:::

:::handout[What we agreed]{#agreed}
We start on time.

::lines[What I want to remember]{n=2}
:::

:::evaluation
::scale[I know a few names]{meets=names}
:::
`,
  'content/sessions/02-listening.md': `---
title: Listening
slot: 40m
aim: Practise listening.
outcomes: { listen: Listen without giving advice }
---

::use[check-in]

:::activity[Why listening helps]{minutes=10 meets=listen}
What to put across about listening.

> Most of us want to be heard.
:::

::break[Tea]{minutes=5}

:::activity[Trying it]{minutes=15 at-least=10 group=3 meets=listen}
How to set it up.
:::

:::handout[Listening well]{#listening-well}
Wait a moment before you answer.
:::

:::evaluation
::answer[What will you try?]{lines=3 meets=listen}
:::
`,
  'content/library/check-in.md': `---
title: Check-in
---

:::activity[Check-in]{#check-in minutes=10}
Everyone says how they arrive.
:::
`,
  'content/cohorts/spring.md': `---
title: Spring group
starts: 2027-03-02
time: "14:00"
every: week
venue: { name: The Green Room, address: 1 Made-up Street }
facilitators: [{ name: Robin Leader, phone: 01632 960000 }]
roster: spring.roster.csv
---

Dear {{participant.called}},

We begin on {{cohort.starts}}.
`,
  'content/cohorts/spring.roster.csv': `name,called,email,edition,pronouns,notes
Zebedee Quux,Zeb,zeb@example.org,,,Likes the window
Yolanda Xylem,,,,,
Wilfrid Vole,Wilf,,,he/him,
`,
};
