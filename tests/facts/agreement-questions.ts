/** An agreement as an answer of `agreements` is to have it. */
export interface ExpectedStatus {
  readonly status: string | null;
  readonly holds: "yes" | "no" | "unknown";
  readonly since?: string | null;
  readonly by?: string | null;
  readonly caveat?: string | null;
  readonly binding?: boolean | null;
}

/** What `agreements` is to say, written by hand before it was asked. */
export const agreementQuestions: readonly (readonly [line: string, because: string, status: ExpectedStatus])[] = [
  [
    "gsomia-kr-jp --as-of 2012-07-01",
    "called off on the day of signing",
    { status: "shelved", holds: "no", since: "2012-06-29" },
  ],
  [
    "gsomia-kr-jp --as-of 2019-09-01",
    "the notice of 22 August had not taken effect",
    {
      status: "in-force",
      holds: "yes",
      since: "2016-11-23",
      caveat: "notice of termination given 2019-08-22",
      binding: true,
    },
  ],
  [
    "gsomia-kr-jp --as-of 2020-01-01",
    "suspended six hours before expiry",
    { status: "in-force", holds: "yes", caveat: "notice of termination suspended on conditions 2019-11-22" },
  ],
  ["gsomia-kr-jp --as-of 2024-01-01", "withdrawn on 21 March 2023", { status: "in-force", holds: "yes", caveat: null }],
  [
    "tisa --as-of 2014-12-27",
    "all had signed, and it took effect when the papers reached the US side",
    { status: "signed", holds: "no", since: "2014-12-23", binding: false },
  ],
  [
    "tisa --as-of 2020-01-01",
    "to be named as a fallback is no caveat",
    { status: "in-force", holds: "yes", since: "2014-12-29", caveat: null },
  ],
  [
    "canusa --as-of 1960-01-01",
    "signed in 1949, at work in 2019; nobody knows since when",
    { status: null, holds: "unknown", since: null },
  ],
  [
    "canusa --as-of 2020-01-01",
    "at work in its seventieth year",
    { status: "in-force", holds: "yes", since: null, by: "2019" },
  ],
  ["gsomia-in-us --as-of 2010-01-01", "entry date not seen", { status: null, holds: "unknown" }],
  ["beca --as-of 2021-01-01", "entry date not seen", { status: "signed", holds: "unknown", since: "2020-10-27" }],
  ["mda-1954 --as-of 2010-01-01", "entry date not seen", { status: "signed", holds: "unknown", since: "1954-03-08" }],
  ["tftp-1 --as-of 2010-03-01", "void", { status: "ended", holds: "no", since: "2010-02-11" }],
  [
    "acsa-kr-jp --as-of 2012-07-01",
    "proposed and never signed; set aside on a day not seen",
    { status: null, holds: "no" },
  ],
  [
    "japan-group-a --as-of 2019-08-20",
    "promulgated, in effect on the 28th",
    { status: "in-force", holds: "yes", since: "2004", caveat: "removal of South Korea promulgated 2019-08-07" },
  ],
  [
    "claims-agreement-1965 --as-of 2019-01-01",
    "the ruling of October 2018 put its meaning in dispute",
    { status: "in-force", holds: "yes", by: "1965", caveat: "its meaning in dispute 2018-10-30" },
  ],
  ["wto-case-kr-jp --as-of 2020-01-01", "halted on 22 November 2019", { status: "suspended", holds: "no" }],
  [
    "tscf --as-of 2024-08-01",
    "in effect on signature, not legally binding",
    { status: "in-force", holds: "yes", since: "2024-07-28", binding: false },
  ],
];
