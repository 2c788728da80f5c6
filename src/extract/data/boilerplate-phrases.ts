import { characterClass, classAt, unitsAt } from "../../text/character-class.ts";
import { lazily } from "../../text/lazily.ts";
import type { LeftOutReason } from "../text-document.ts";

/**
 * What pages put around a text, by what it is: lines that are such words as a whole, in small
 * letters. Written by us, from how pages of news, agencies, think tanks and ministries look.
 */
const wholeLines: Partial<Record<LeftOutReason, string>> = {
  share:
    "share|set text size|view in browser|share this|share this article|share this page|share on facebook|share on twitter|share on x|share via email|tweet|email|e-mail|email this|print|print this page|print article|save|save article|bookmark|like|follow|follow us|follow us on twitter|subscribe|subscribe now|subscribe today|sign up|sign up now|sign in|log in|login|register|register now|join|join now|donate|donate now|support us|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|instagram|youtube|messenger|flipboard|copy link|link copied|copy|comment|comments|no comments|view comments|show comments|leave a comment|leave a reply|add a comment|join the conversation|newsletter|newsletters|our newsletter|get alerts|get the newsletter|download|download pdf|pdf|download the app|listen|listen to article|listen to this article|text size|increase text size|decrease text size|xs|sm|md|lg|xl|공유|공유하기|댓글|구독|인쇄|シェア|ツイート|印刷|コメント|分享|打印|评论|訂閱|订阅",
  navigation:
    "skip to content|skip to main content|skip to navigation|skip navigation|skip to search|accessibility links|accessibility|accessibility help|breaking news|search|search this site|article search|site search|site map|sitemap|menu|main menu|close|close menu|open menu|home|homepage|back|back to top|back to home|top|top of page|contents|table of contents|on this page|in this article|in this story|in this report|go to|go to:|go to top|jump to|next|previous|next article|previous article|next page|previous page|next story|previous story|more|view more|see more|show more|load more|read more|read more:|read the full story|read full article|continue reading|continue|learn more|see all|view all|all news|latest|latest news|latest stories|news|world|world news|national|international|politics|business|economy|opinion|opinions|editorial|analysis|features|feature|feature story|sports|culture|health|technology|video|videos|photos|gallery|audio|live|live updates|update|updated|exclusive|top stories|top story|headlines|trending|most read|most popular|popular|editors' picks|editor's picks|picks|recommended|advertisement|advertising|ad|ads|sponsored|sponsored content|promoted|about|about us|about the author|about the authors|contact|contact us|careers|jobs|help|faq|faqs|terms|terms of use|terms of service|privacy|privacy policy|cookie policy|cookies|accept|accept all|accept cookies|quick facts|fast facts|highlights|key points|key takeaways|at a glance|jump to highlights|go to report's main text|full report|view report|view pdf|summary|abstract|introduction|overview|background|notes|footnotes|endnotes|references|sources|appendix|please wait|loading|loading...|no media source currently available|embed|embed share|direct link|transcript|topics|tags|tags:|topics:|keywords|filed under|categories|category|archive|archives|press release|press releases|press statement|press statements|news release|media release|media note|media advisory|statement|statements|statement to the press|note to the media|notice to the press|fact sheet|remarks|readout|for immediate release|immediate release|unclassified|menü|메뉴|홈|뉴스|정치|국제|検索|ホーム|メニュー|ニュース|国際|政治|首页|新闻|搜索|国际|時事",
  related:
    "related|related:|related posts|related articles|related stories|related content|related links|related news|related topics|related coverage|related reading|you may like|you may also like|you might like|you might also like|more on this|more on this story|more on this topic|more from|more stories|more news|more coverage|recommended for you|recommended reading|further reading|see also|see also:|read also|read also:|also read|also read:|don't miss|what to read next|up next|from the web|around the web|from our partners|관련기사|관련 기사|関連記事|相关新闻|相關新聞|延伸阅读",
  site: "official website of the government of the united states|an official website of the united states government|all rights reserved|wikinews|wikinews, the free news source",
};

/** By the whole line, why it is left out. */
export const wholeLineReasons = lazily(
  () =>
    new Map<string, LeftOutReason>(
      Object.entries(wholeLines).flatMap(([reason, lines]) =>
        lines.split("|").map((line) => [line, reason as LeftOutReason] as const),
      ),
    ),
);

const { upper, letter, number } = characterClass;

/** What tells a line by a part of it; the first that fits gives the reason. */
export type LineReasons = readonly (readonly [LeftOutReason, Pick<RegExp, "test">])[];

interface LinePatterns {
  /** With what a line begins, or what it holds, of which one of the patterns may tell: few do. */
  readonly telling: readonly RegExp[];
  readonly reasons: LineReasons;
}

/** Of any line of a few words, in small letters. */
export const shortLinePatterns: LinePatterns = {
  telling: [
    /^\W{0,3}(?:receive|get|download) |^(?:to cite|cite|how to cite|suggested|share|donate|forward|view|for |internal|official|classification|distribution|circulate|cleared|status|version|embargo|ref|our ref|do not|also |most |in this issue|elsewhere|more headlines|tagged|first|originally|estimated|read|\(c\)|file|photo|picture|image|illustration|graphic|caption|credit|foto|map of|click)/,
    /(?:^|\W)(?:small favo|donation!|unsubscribe|reply stop|not for|click for|\d{1,3}[ -]?min|copyright|all rights|creative commons|getty|ap photo|photo|image|picture|credit|file photo|sign up|subscribe|our (?:free |daily |weekly |newsletter))/,
    /[@©約분]|무단|無断|版权/,
  ],
  reasons: [
    [
      "share",
      /^\W{0,3}(?:receive|get) (?:daily|weekly|email|free|our|the latest)\b|^\W{0,3}download (?:the|our) .{0,30}\bapp\b|\bsmall favou?r to ask\b/,
    ],
    ["byline", /\S@\S{2,40}\.\w{2,}|^(?:to cite|cite (?:as|this)|how to cite|suggested citation)\b/],
    [
      "share",
      /^share ?:|\bdonation!|^donate\b|^forward this\b|^view (?:this )?(?:email )?in (?:your )?browser\b|\bunsubscribe\b|\breply stop\b/,
    ],
    [
      "site",
      /^(?:for )?(?:internal|official) use only\b|\bnot for (?:onward )?(?:distribution|citation|release|publication|circulation)\b|^(?:classification|distribution|circulate to|cleared|status|version|embargoed?(?: until)?|ref|reference|our ref) ?[:.]|^do not (?:forward|cite|copy|distribute|quote)\b|\bclick for restrictions\b/,
    ],
    [
      "related",
      /^(?:also today|most read|most viewed|most popular|also in this (?:issue|edition)|in this issue|elsewhere|more headlines|tagged(?: (?:as|with|under))?) ?:/,
    ],
    ["site", /^(?:first|originally) published (?:by|in|on|at)\b/],
    [
      "reading-time",
      /^(?:estimated )?read(?:ing)? time\b|\b\d{1,3}[ -]?min(?:ute)?s?\.?[ -]read(?:[^a-z]|$)|^\d{1,3} ?분 ?읽기|^約 ?\d{1,3} ?分/,
    ],
    [
      "copyright",
      /©|^\(c\) ?\d{4}|^copyright(?: notice| policy| holders?\b| ?:|$)|\bcopyright (?:\d|by |\(c\))|\ball rights reserved\b|\bcreative commons\b|무단 ?전재|無断転載|版权所有/,
    ],
    [
      "caption",
      /^(?:file|file photo|file picture|photos?|photograph|picture|images?|illustration|graphic|caption|credit|photo credit|pictured|foto) ?(?:[-–—:/]|by\b)|\bgetty images|\bap photo|\b(?:photo|image|photograph) (?:by|credit|courtesy)\b|\b(?:image|photo|picture|photograph|credit)s?: |\bfile photo\b|^\W{0,3}\d+x\d+ image|^map of /,
    ],
    [
      "share",
      /\bsign up (?:now|today|here|for (?:our|the|free))|\bsubscribe (?:now|today|here)|\bour (?:free )?(?:daily |weekly )?newsletter|^click (?:here|to) /,
    ],
  ],
};

/** Of a line of a few words that ends without a stop, in small letters. */
export const labelPatterns: LinePatterns = {
  telling: [
    /^(?:[^a-z]|facebook|x|twitter|whatsapp|linkedin|telegram|reddit|pinterest|e-?mail|print|copy|link|share|save|tweet|messenger|more|by |follow|subscribe|sign up|get |join |listen|download|become|support|newsletter|related|read|also|see|you |recommended|watch|video|podcast|gallery|in pictures|don't|explore|continue|authors?|contacts?|questions|speakers?|as |delivered|posted|prepared|note|presented|written|reported|reporting|edited|editing|compiled|text|story|words|report|media|press|tel|phone|fax|https?:|www|skip|jump|back|return|go |slug|number|type|dateline|content|voiced|section|topic|tags|keywords|filed|categor|document|order|job|page|[a-z]{2,6}-\d|congressional|from the|first|originally|published|republished|source|via)/,
    /@|^official web|name withheld|www\.crs|기자|특파원|\.(?:gov|com|org|net)$/,
  ],
  reasons: [
    [
      "share",
      /^(?:(?:facebook|x|twitter|whatsapp|linkedin|telegram|reddit|pinterest|e-?mail|print|copy link|copy|link|share|save|tweet|messenger|more)[ |·•,]{0,3}){2,10}$/,
    ],
    ["byline", /^by .{2,60}\b(?:staff|reporters?|correspondents?|writers?)$/],
    [
      "share",
      /^(?:share (?:this|on|via|with|:)|follow (?:us|@|the author)|subscribe\b|sign up|get (?:the|our) .{0,40}(?:newsletter|app|updates|inbox)|join (?:us|our)\b|\d[\d,.]* (?:comments?|shares?|views?|likes?|replies)\b|tweet\b|email (?:this|us)|print this|listen to (?:this|the)|download (?:the|our|as)|become a (?:member|subscriber)|support our|newsletter)/,
    ],
    [
      "related",
      /^(?:related|read more|read also|also read|see also|more on|more from|more about|you may|you might|recommended|watch|listen|videos?|podcast|gallery|in pictures|don't miss|explore more|continue reading|see the (?:video|full|original)|see .{2,60} video report|read the (?:full|original))\b ?(?:[:|>»→]|this\b|our\b|also\b|the (?:full|original|video))/,
    ],
    [
      "byline",
      /^(?:authors?|contacts?|questions|speakers?)\b ?[:.=] ?\S|^contact [^@\d]{0,60}[@\d+]|^(?:as delivered|as prepared|delivered by|posted by|prepared by|prepared for|note-?taker|presented by|written by|reported by|reporting by|edited by|editing by|compiled by|text by|story by|words by|report by|media contact|press contact|tel|phone|fax|telephone|e-?mail)\b ?[:.=]? ?\S|^\+?[\d() .-]{7,20}$|^\S{2,40}@\S{3,40}$|기자$|특파원$|^(?:記者|记者|撰文|編輯|编辑)[:：/ ]|\bname withheld\b/,
    ],
    ["navigation", { test: isMarksAlone }],
    [
      "navigation",
      /^(?:https?:\/\/|www\.|\[\d+\] ?https?:|\d{1,3}\. https?:)|^(?:skip|jump|back|return|go(?: back)?) to\b.{0,40}$|^\d{1,2}:\d{2}(?:[ :/\d]*)$|^\/\/\/|^(?:slug|number|type|dateline|content|voiced in|note no|section|topics?|tags|keywords|filed under|posted in|categories|category|document number|report number|report no|order code|job number)\b ?[:.=]|^page \d+(?: of \d+)?$|^\d{1,3}$|^[a-z]{2,6}-\d{2}-\d{3,}|\bwww\.crs\.gov|^congressional research service\b/,
    ],
    [
      "site",
      /^(?:from the (?:u\.?s\.? )?(?:department|office|ministry|embassy)|first published (?:by|in|on)|originally published|published by|republished from|source:|sources:|via:)|^official websites?\b|\.(?:gov|com|org|net)$/,
    ],
  ],
};

/** No letter and no number: by its first character most lines are none. */
function isMarksAlone(line: string): boolean {
  let count = 0;
  for (let at = 0; at < line.length; at += unitsAt(line, at)) {
    const kind = classAt(line, at);
    if (kind === upper || kind === letter || kind === number) return false;
    count += 1;
  }
  return count > 0 && count <= 80;
}

/** With what a line begins, or what it holds, that one of the next patterns may fit. */
export const tellingCapital = /^(?:[Bb]y|BY|Source|SOURCE|Format|Origin|To|Cc|CC|TO)|[/>›»|•·]/;

/** A byline, a path through a site: these go by their capitals, here in lines that are Western. */
export const westernCapitalPatterns: LineReasons = [
  ["site", /^(?:Source|SOURCE|Format|Origin|To|Cc|CC|TO):? [A-ZÀ-ÖØ-Þ]/],
  [
    "byline",
    /^(?:[Bb]y|BY)[ :=]+[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ.'’-]*(?: (?:[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ.'’-]*|van|von|de|der|den|del|al|bin|el|la|le|di|and|&|,))*(?:,.{0,60})?$/,
  ],
  [
    "navigation",
    /^(?:[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ&.]{0,20}[ -]?){1,3}(?: ?[/>›»|•·] ?(?:[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ&.]{0,20}[ -]?){1,4}){1,5}$/,
  ],
];

/** The same in all scripts. */
export const capitalPatterns: LineReasons = [
  ["site", /^(?:Source|SOURCE|Format|Origin|To|Cc|CC|TO):? \p{Lu}/u],
  [
    "byline",
    /^(?:[Bb]y|BY)[ :=]+\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|del|al|bin|el|la|le|di|and|&|,))*(?:,.{0,60})?$/u,
  ],
  ["navigation", /^(?:\p{Lu}[\p{L}&.]{0,20}[ -]?){1,3}(?: ?[/>›»|•·] ?(?:\p{Lu}[\p{L}&.]{0,20}[ -]?){1,4}){1,5}$/u],
];

/**
 * What tells a sentence or two, wherever they stand, to be of the page and not of the text: each
 * behind characters that it has and few texts do, so that most are never made.
 */
export const pagePhrases: readonly (readonly [telling: string, phrase: RegExp])[] = [
  ["official ", /\bofficial (?:u\.s\. )?(?:government )?(?:web)?sites? (?:of|end|belong|carr)/],
  [".gov ", /\.gov (?:web)?sites?\b/],
  ["https", /\b(?:rel(?:y|ies)|runs?) on https\b|\bhttps:\/\/(?:,| (?:shows|means|before))|\bhttps is used\b/],
  ["government organi", /\bgovernment organi[sz]ation of the united states/],
  ["subscri", /\b(?:subscribed|subscription) (?:on|to) (?:our|this)\b|\bto unsubscribe\b|\bas a subscriber\b/],
  ["to stop receiving", /\bto stop receiving\b/],
  ["our standards: ", /\bour standards: /],
  ["websites ending in ", /\bwebsites ending in \./],
  ["see a lock", /\bsee a lock\b/],
  ["sensitive information only", /\bsensitive information only\b/],
  ["archive", /\barchived (?:content|page|copy|version|material)\b|\barchive site\b/],
  ["no longer ", /\bno longer (?:being )?(?:updated|maintained)\b/],
  ["page has been ", /\bpage has been (?:put in the archive|archived|reviewed|moved)/],
  ["version of this page", /\bversion of this page\b/],
  ["archival policy", /\barchival policy\b/],
  ["external links ", /\bexternal links (?:given|may|on)/],
  ["articles say is tied", /\barticles say is tied to the moment/],
  ["information that is current", /\binformation that is current can be found/],
  ["you receive", /\byou (?:receive|received) (?:this|it)\b/],
  ["you are ", /\byou are receiving (?:this|it)\b|\byou are listening to\b/],
  ["belongs to the public domain", /\bbelongs to the public domain/],
  ["wire services", /\bwire services\b/],
  ["may not be ", /\bmay not be (?:published|broadcast|reproduced|rewritten|redistributed)\b/],
  [
    "without ",
    /\bwithout (?:the )?(?:prior |express )?(?:written )?(?:permission|consent) of the (?:publisher|author|copyright|owner)/,
  ],
  ["welcome to ", /^welcome to (?:the|our)\b.{0,80}\b(?:report|program|programme|podcast|show|edition|newsletter)\b/],
  ["video report ", /\bvideo report (?:by|on this)/],
  ["media ", /\bmedia (?:file|source)\b.{0,40}\b(?:found|moment|available)\b/],
  ["sign up ", /\bsign up (?:for our|to receive|now)\b/],
  ["click here", /\bclick here\b/],
  ["s note", /^editor['’]s note\b/],
  ["contributed to this ", /\bcontributed to this (?:report|story|article)\b/],
  [
    "this ",
    /\bthis (?:article|story|page|post|piece|report|interview) (?:was |has been )?(?:also |first |originally )*(?:published|posted|produced|archived|translated|republished|licensed) (?:by|in|on|at|under|from|with)\b/,
  ],
  ["not necessarily ", /\bdo(?:es)? not necessarily (?:reflect|represent)\b/],
  ["views expressed ", /\bviews expressed (?:here|in this|are)/],
  ["to empower ", /\bto empower (?:members|readers|our)/],
  ["cookie", /\bwe use cookies\b|\bcookies? (?:policy|settings|on this)/],
  ["privacy policy", /\bprivacy policy\b/],
  ["newsletter", /\bnewsletter\b.{0,60}\b(?:inbox|subscribe|sign)/],
];

/**
 * With what a line begins of which the next patterns may tell that it signs off: that takes less to
 * compile than the letters of all scripts.
 */
export const signOffOpening =
  /^(?:(?:I['’]m|I am|This is) (?![a-z]).* (?:for|reporting|in Washington)\b|\(?(?:Additional |Further )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by )/;

/** Of a reporter or a speaker who signs off. */
export const signOffs: readonly RegExp[] = [
  /^\(?(?:Additional |Further )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by \p{Lu}/u,
  /^(?:I['’]m|I am|This is) \p{Lu}\p{L}+ \p{Lu}[\p{L} ]{1,30},? (?:for|reporting|in Washington)\b/u,
  /\. From \p{Lu}[\p{L}. ]{1,30}, \p{Lu}\p{L}+ \p{Lu}[\p{L} ]{1,30} reports\.$/u,
];
