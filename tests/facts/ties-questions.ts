/** A channel as an answer of `ties` is to have it; what a field leaves out is not asked. */
export interface ExpectedChannel {
  readonly to?: string;
  readonly kind: "direct" | "relayed" | "chained";
  readonly holds: "yes" | "unknown";
  readonly agreements: readonly string[];
  /** The matters that may pass; none where nobody knows. */
  readonly passes?: readonly string[];
  /** What is to be said of the agreements of its first step on that day. */
  readonly caveat?: string | null;
  /** Whether the paper of the first step binds; null where no source says. */
  readonly binding?: boolean | null;
  /** The agreements of each channel below it. */
  readonly lower?: readonly (readonly string[])[];
}

const relayAndChain = [["tisa"], ["gsomia-kr-us", "gsomia-jp-us"]];

/**
 * What `ties` is to say of the bundled library, written by hand from what the sources say and before
 * it was asked. The reason stands beside each.
 */
export const tiesQuestions: readonly (readonly [
  line: string,
  because: string,
  channels: readonly ExpectedChannel[],
])[] = [
  ["Seoul Tokyo --as-of 1986-01-01", "the 1962 paper exchanges nothing and that of 1987 is to come", []],
  [
    "Seoul Washington --as-of 1990-01-01",
    "in force on the day of signature, by the copy of the text; each must protect what the other gives",
    [{ kind: "direct", holds: "yes", agreements: ["gsomia-kr-us"], passes: ["military-intelligence"], binding: true }],
  ],
  [
    "Tokyo Washington --as-of 1990-01-01",
    "signed in 1954, no date of entry into force seen, and what information is meant is not stated",
    [{ kind: "direct", holds: "unknown", agreements: ["mda-1954"], passes: [], binding: null }],
  ],
  [
    "Seoul Tokyo --as-of 2007-08-09",
    "the day before the 2007 agreement only that of 1954 could have been the second step",
    [{ kind: "chained", holds: "unknown", agreements: ["gsomia-kr-us", "mda-1954"], passes: [] }],
  ],
  [
    "Seoul Tokyo --as-of 2007-08-10",
    "both agreements with Washington protect classified military information",
    [
      {
        kind: "chained",
        holds: "yes",
        agreements: ["gsomia-kr-us", "gsomia-jp-us"],
        passes: ["military-intelligence"],
        lower: [],
      },
    ],
  ],
  [
    "Seoul Tokyo --as-of 2012-06-30",
    "the direct pact was called off the day before, which is a no",
    [{ kind: "chained", holds: "yes", agreements: ["gsomia-kr-us", "gsomia-jp-us"] }],
  ],
  [
    "Seoul Tokyo --as-of 2014-12-28",
    "TISA was signed on 26 December and known to take effect on the 29th: a no",
    [{ kind: "chained", holds: "yes", agreements: ["gsomia-kr-us", "gsomia-jp-us"] }],
  ],
  [
    "Seoul Tokyo --as-of 2014-12-29",
    "North Korea's nuclear and missile threats only, through the Pentagon, without legal force",
    [
      {
        kind: "relayed",
        holds: "yes",
        agreements: ["tisa"],
        passes: ["north-korea-missiles"],
        binding: false,
        lower: [["gsomia-kr-us", "gsomia-jp-us"]],
      },
    ],
  ],
  [
    "Seoul Tokyo --as-of 2016-11-22",
    "initialled, approved, not yet signed",
    [{ kind: "relayed", holds: "yes", agreements: ["tisa"] }],
  ],
  [
    "Seoul Tokyo --as-of 2016-11-23",
    "signed and in force on one day; TISA goes on beside it",
    [
      {
        kind: "direct",
        holds: "yes",
        agreements: ["gsomia-kr-jp"],
        passes: ["military-intelligence"],
        caveat: null,
        binding: true,
        lower: relayAndChain,
      },
    ],
  ],
  [
    "Seoul Tokyo --as-of 2019-09-01",
    "notice given, the pact in force till 23 November; TISA named as the fallback",
    [
      {
        kind: "direct",
        holds: "yes",
        agreements: ["gsomia-kr-jp"],
        caveat: "notice of termination given 2019-08-22",
        lower: relayAndChain,
      },
    ],
  ],
  [
    "Seoul Tokyo --as-of 2019-12-01",
    "the notice is suspended on conditions and not withdrawn",
    [
      {
        kind: "direct",
        holds: "yes",
        agreements: ["gsomia-kr-jp"],
        caveat: "notice of termination suspended on conditions 2019-11-22",
      },
    ],
  ],
  [
    "Seoul Tokyo --as-of 2023-03-20",
    "Yoon spoke of it on the 16th; the note of 2019 was withdrawn in writing on the 21st",
    [
      {
        kind: "direct",
        holds: "yes",
        agreements: ["gsomia-kr-jp"],
        caveat: "notice of termination suspended on conditions 2019-11-22",
      },
    ],
  ],
  [
    "Seoul Tokyo --as-of 2023-03-22",
    "both notes of 2019 are withdrawn",
    [{ kind: "direct", holds: "yes", agreements: ["gsomia-kr-jp"], caveat: null }],
  ],
  [
    "Seoul Tokyo --about missile-warning --as-of 2017-01-01",
    "until December 2023 the two had no means of sharing live warning with each other",
    [],
  ],
  [
    "Seoul Tokyo --about missile-warning --as-of 2024-01-01",
    "live since 19 December 2023, the United States as the hub; no treaty text seen",
    [
      {
        kind: "relayed",
        holds: "yes",
        agreements: ["missile-warning-mechanism"],
        passes: ["missile-warning"],
        binding: null,
      },
    ],
  ],
  [
    "Seoul Tokyo --about missile-warning --as-of 2024-08-01",
    "the framework shares information on what no public text says",
    [
      { kind: "relayed", holds: "yes", agreements: ["missile-warning-mechanism"] },
      { kind: "direct", holds: "unknown", agreements: ["tscf"], passes: [], binding: false },
    ],
  ],
  [
    "Seoul Tokyo --about north-korea-missiles --as-of 2016-12-01",
    "a part of what the pact protects",
    [{ kind: "direct", holds: "yes", agreements: ["gsomia-kr-jp"], passes: ["north-korea-missiles"] }],
  ],
  [
    "Seoul Tokyo --about military-intelligence --as-of 2016-10-27",
    "only that on North Korea's nuclear and missile threats goes by TISA",
    [{ kind: "relayed", holds: "yes", agreements: ["tisa"], passes: ["north-korea-missiles"] }],
  ],
  ["Seoul Tokyo --about financial-messages --as-of 2016-10-27", "no pact of theirs is about bank data", []],
  ['Seoul "European Union" --as-of 2016-10-27', "bank data and military secrets have nothing in common: no chain", []],
  ["Seoul London --as-of 2016-10-27", "military secrets do not travel by a pact on signals intelligence", []],
  [
    "EU Washington --as-of 2010-02-05",
    "provisionally applied since 1 February",
    [{ kind: "direct", holds: "yes", agreements: ["tftp-1"], passes: ["financial-messages"] }],
  ],
  ["EU Washington --as-of 2010-03-01", "void since Parliament refused consent", []],
  ["EU Washington --as-of 2010-07-15", "signed and consented to, and known to take effect on 1 August", []],
  [
    "Canada Washington --as-of 1947-06-01",
    "Canada joined in 1946, 1948 or 1949, depending on the paper",
    [{ kind: "direct", holds: "unknown", agreements: ["ukusa"], passes: ["sigint"] }],
  ],
  [
    "Canada Washington --as-of 1955-06-01",
    "in UKUSA by every account; CANUSA signed in 1949, entry into force not seen",
    [
      { kind: "direct", holds: "yes", agreements: ["ukusa"], passes: ["sigint"] },
      { kind: "direct", holds: "unknown", agreements: ["canusa"], passes: ["sigint"] },
    ],
  ],
  [
    "Australia London --as-of 1950-01-01",
    "1946, 1955 or 1956, depending on the paper",
    [{ kind: "direct", holds: "unknown", agreements: ["ukusa"] }],
  ],
  [
    'Australia "New Zealand" --as-of 1960-01-01',
    "both in by every account",
    [{ kind: "direct", holds: "yes", agreements: ["ukusa"] }],
  ],
  [
    "India Washington --as-of 2010-01-01",
    "signed in 2002, reported at work in December 2017, entry date not seen",
    [{ kind: "direct", holds: "unknown", agreements: ["gsomia-in-us"], passes: ["military-intelligence"] }],
  ],
  [
    "India Washington --as-of 2018-01-01",
    "reported at work on 23 December 2017",
    [{ kind: "direct", holds: "yes", agreements: ["gsomia-in-us"] }],
  ],
  [
    "India Washington --about geospatial --as-of 2021-01-01",
    "signed on 27 October 2020, entry into force not seen",
    [{ kind: "direct", holds: "unknown", agreements: ["beca"], passes: ["geospatial"], binding: null }],
  ],
  [
    "Australia Washington --about nuclear-propulsion --as-of 2021-12-01",
    "signed on 22 November 2021, known to take force on 8 February 2022",
    [],
  ],
  [
    "Australia Washington --about nuclear-propulsion --as-of 2022-03-01",
    "in force since 8 February 2022",
    [{ kind: "direct", holds: "yes", agreements: ["ennpia"], passes: ["nuclear-propulsion"], binding: true }],
  ],
  [
    "Seoul --as-of 2016-10-27",
    "military secrets alone: nobody by way of the pacts on signals or bank data; India's pact of unknown entry",
    [
      { to: "united-states", kind: "direct", holds: "yes", agreements: ["tisa", "gsomia-kr-us"] },
      { to: "japan", kind: "relayed", holds: "yes", agreements: ["tisa"] },
      { to: "india", kind: "chained", holds: "unknown", agreements: ["gsomia-kr-us", "gsomia-in-us"] },
    ],
  ],
];
