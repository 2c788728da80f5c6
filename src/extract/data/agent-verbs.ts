import { lazily } from "../../text/lazily.ts";
import { wordSet } from "../word-set.ts";

/** What somebody does and no place or thing: base forms. Written by us. */
const verbs = `accept accuse acquire adopt agree allow announce appeal appoint approve argue assert blame boycott
  cancel complain concede conclude condemn confirm contend contest convene declare decline defend demand deny deploy dismiss
  dispute employ enforce expel fear file finance forbid grant guarantee halt handle hope host ignore impose insist intend
  invest invite join launch lend lobby maintain mediate negotiate object oppose operate oversee own pledge postpone
  prefer prohibit promise propose prosecute protest publish ratify recommend refuse regard reject rely reply request resist resume
  run say seek seize sell send shelve sign sue suggest supervise suspend threaten undertake urge veto vow want warn
  welcome withdraw withhold write buy pay impound omit fly haggle balk demur abstain dither stall waive repay
  hire lease regulate certify levy enact expropriate nationalise nationalize privatise privatize patrol recruit rule accede
  retaliate capitulate relent insure underwrite expect quarrel disown pursue vote campaign collect control inspect
  administer govern manage refine ship mine drill serve supply trade claim support report plan fund tax use hold keep take make
  give get call ask tell need back ban block break bring build charge close cut decide delay drop face fight fine follow freeze lack
  lead lift lose open order offer push press pull put raise reopen repeat return set settle share shut speak start stay stick
  stop strike submit turn win work require receive issue hand maintain treat describe consider reserve depend owe rent observe monitor represent organise organize distrust doubt resent fix mean blame envisage oblige`;

/** Verbs of these whose third person is a plural of nouns, too: an object has to follow. */
const nounsToo =
  wordSet(`appeals demands disputes fears files finances hopes hosts grants objects pledges promises protests
  requests runs rules charges claims supports reports plans funds taxes uses holds calls needs backs bans blocks breaks builds
  closes cuts delays drops faces fights fines leads lifts orders offers pushes raises returns sets shares starts strikes turns
  wins works issues hands treats ships mines drills serves supplies trades campaigns votes levies regards boycotts drills rents
  welcomes leases launches patrols controls stays puts stops`);

/** Irregular pasts that are no participle behind a name. */
const pasts =
  wordSet(`withdrew wrote bought paid flew sold sent sought ran said forbade lent withheld undertook held kept took
  made gave got told brought built cut fought led lost put set shut spoke stuck struck won broke froze began became went came met meant felt knew thought let chose drew
  sat stood had has have will would does did is was were are cannot may might must could should won't doesn't didn't hasn't isn't`);

const objects = wordSet(
  `a an the its their his her no to that it them any all more this these those nothing only not both`,
);

const thirds = lazily(() => new Set(verbs.split(/\s+/).map(thirdOf)));
const bases = lazily(() => new Set(verbs.split(/\s+/)));

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|ch|sh|o|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** Whether a word behind a name says what somebody did or does; `after` is the word behind it. */
export function saysWhatWasDone(small: string, after: string): boolean {
  if (pasts.has(small)) return true;
  if (small.length > 4 && small.endsWith("ed")) return after !== "by";
  return thirds().has(small) && (!nounsToo.has(small) || objects.has(after));
}

/** Whether a word behind a plural says what they do. */
export function saysWhatTheyDo(small: string): boolean {
  return bases().has(small);
}
