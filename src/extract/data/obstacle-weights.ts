import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -1.91,
  least: 0.55,
  features: `must-before 1.21 length 1.17 contrast 1.15 not-consent 1.04 not 0.91 unable 0.90 refuse 0.87 delay 0.80
    tension 0.80 unlikely 0.72 repress 0.69 impede 0.68 withdraw 0.67 deadlock 0.64 await 0.62 breach 0.61
    not-yet 0.59 condition 0.57 strain 0.57 distrust 0.54 not-duty 0.52 fail 0.51 accuse 0.49 few 0.49
    stance-acts 0.48 divide 0.46 wishes-apart 0.46 criticise 0.45 before-blocks 0.45 after-blocks 0.45
    bare-violence 0.44 before-blocks&urge 0.44 plain 0.43 without 0.43 oppose 0.42 before-blocks&high 0.41
    lead&not 0.41 not-aim 0.40 present 0.40 no-blocking&contrast 0.39 fights-peace 0.38 abuse 0.37
    lead&acts 0.37 no-blocking&not 0.37 open 0.36 bar 0.36 has-not 0.34 threat 0.32 no-blocking&say 0.31
    before-blocks&acts 0.31 hard 0.30 should 0.29 afraid 0.28 lead&plain-main 0.28 aim 0.27
    before-blocks&should 0.27 harm 0.27 fight 0.27 before-blocks&trouble 0.27 sanction 0.26
    no-blocking&should 0.26 cost 0.26 before-blocks&present 0.26 dispute 0.26 weak 0.25 not&year 0.25
    high 0.25 lead&high 0.25 court 0.25 not&aim 0.24 mishap 0.24 tell 0.23 slump 0.23 lose 0.23
    no-blocking&urge 0.23 no-blocking&high 0.23 before-blocks&plan 0.22 turns-good 0.22
    no-blocking&not-duty 0.21 plain-main 0.21 before-blocks&tell 0.21 lead 0.21 lead&say 0.21
    no-blocking&past-perfect 0.21 lead&several-families 0.20 several-families 0.20
    no-blocking&wishes-apart 0.20 no-blocking&quotation 0.20 no-blocking&fights-peace 0.20 lead&not-duty 0.19
    no-blocking&would 0.18 not&has-not 0.18 only-might 0.18 lead&must-before 0.18 lead&few 0.17
    not&contrast 0.17 lack 0.17 no-blocking&must-before 0.17 limit-rule 0.16 trouble 0.16
    no-blocking&fall 0.16 unrest 0.16 before-blocks&plain-main 0.16 before-blocks&must-before 0.15 poor 0.15
    no-blocking&several-families 0.15 no-blocking&accuse 0.15 very-short 0.15 no-blocking&plain-main 0.14
    protest 0.14 demand 0.13 no-blocking&few 0.13 no-blocking&remove 0.13 risk 0.13 no-blocking&has-not 0.13
    lead&would 0.12 fall 0.12 lead&wishes-apart 0.12 no-blocking&lose 0.11 lead&good 0.11 acts 0.10
    before-blocks&has-not 0.10 not&accuse 0.10 not&tell 0.10 not&plan 0.09 not&must-before 0.08 lead&plan 0.08
    not&would 0.08 nobody 0.08 before-blocks&fights-peace 0.07 no-blocking&aim 0.07 before-blocks&accuse 0.05
    no-blocking&trouble 0.05 lead&accuse -0.05 lead&lose -0.05 lead&no-blocking -0.05 long -0.06
    before-blocks&several-families -0.06 not&remove -0.06 warn -0.06 no-blocking&good -0.06
    before-blocks&past-perfect -0.07 quotation -0.08 not&acts -0.08 not&past-perfect -0.08
    before-blocks&year -0.09 say -0.09 not&few -0.09 before-blocks&no-blocking -0.09 not&plain-main -0.10
    not&quotation -0.10 no-blocking&tell -0.10 oblique -0.11 not&several-families -0.11
    before-blocks&contrast -0.13 lead&tell -0.13 not&high -0.13 deny -0.14 earlier -0.14
    before-blocks&fall -0.14 before-blocks&good -0.15 anger -0.15 not&remedied -0.15 untrue -0.16
    no-blocking&present -0.16 lead&urge -0.16 no-blocking&year -0.18 not&trouble -0.20 lead&present -0.21
    not&urge -0.22 first-person -0.22 lead&past-perfect -0.22 past -0.24 once -0.25 cut -0.27
    before-blocks&not -0.28 damage -0.28 before-blocks&aim -0.29 past-aside -0.29 would -0.30 relative -0.31
    lead&aim -0.32 year -0.36 good -0.38 remove -0.39 would-have -0.43 had-done -0.43 only-if-clause -0.44
    removed -0.62 late -0.67 idle -0.68 past-perfect -0.69 question -0.74 denied -1.40 no-stop -1.44
    no-blocking -1.48`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias -0.25 share-of-domestic-politics 2.26 domestic-politics 1.63 oppose 0.69 share-of-technical 0.48 refuse 0.44
    legal 0.37 trouble 0.33 demand 0.33 deny 0.28 bar 0.28 withdraw 0.24 share-of-diplomatic 0.22
    diplomatic 0.20 hard 0.20 distrust 0.19 share-of-economic 0.17 abuse 0.16 delay 0.15 await 0.15 fall 0.13
    divide 0.12 open 0.11 threat 0.11 weak 0.10 impede 0.10 tension 0.09 history 0.06 anger 0.06 economic 0.06
    cut -0.05 share-of-history -0.07 limit-rule -0.08 warn -0.08 unlikely -0.09 not-yet -0.10 poor -0.10
    fail -0.13 share-of-military -0.14 technical -0.15 military -0.15 condition -0.15 lose -0.16 mishap -0.16
    risk -0.16 court -0.17 unable -0.19 dispute -0.20 accuse -0.23 lack -0.25 damage -0.26 sanction -0.27
    criticise -0.33 breach -0.35 harm -0.35 deadlock -0.44`,
  history: `bias -1.23 share-of-history 3.15 history 1.61 mishap 0.45 diplomatic 0.22 accuse 0.20 fight 0.16 lack 0.15 impede 0.13
    economic 0.08 dispute -0.05 fail -0.05 oppose -0.06 bar -0.06 unable -0.07 withdraw -0.07
    domestic-politics -0.07 share-of-diplomatic -0.08 delay -0.08 share-of-domestic-politics -0.09
    condition -0.10 share-of-economic -0.10 technical -0.12 refuse -0.16 legal -0.20 share-of-technical -0.37`,
  diplomatic: `bias 1.20 share-of-diplomatic 3.02 refuse 0.92 diplomatic 0.88 share-of-domestic-politics 0.68 share-of-technical 0.61
    dispute 0.55 repress 0.41 fail 0.32 withdraw 0.32 deadlock 0.24 limit-rule 0.23 oppose 0.22 protest 0.22
    warn 0.21 accuse 0.16 unlikely 0.16 tension 0.15 criticise 0.13 court 0.10 demand 0.09 sanction 0.09
    threat 0.09 mishap 0.09 harm 0.08 share-of-history 0.06 divide -0.06 open -0.06 military -0.08 abuse -0.09
    trouble -0.09 not-yet -0.11 cost -0.16 history -0.16 weak -0.18 condition -0.19 await -0.19 unable -0.19
    economic -0.20 lose -0.22 strain -0.23 legal -0.25 fall -0.30 lack -0.31 technical -0.31 fight -0.31
    share-of-legal -0.38 delay -0.40 hard -0.40 poor -0.41 share-of-military -0.49 bar -0.50`,
  legal: `bias 0.32 share-of-legal 3.61 legal 1.57 bar 1.06 diplomatic 0.48 court 0.46 condition 0.38 strain 0.33
    share-of-technical 0.32 accuse 0.29 not-yet 0.27 breach 0.26 criticise 0.25 withdraw 0.24
    domestic-politics 0.23 unable 0.23 technical 0.20 sanction 0.17 demand 0.13 await 0.12 deadlock 0.11
    poor 0.10 harm 0.10 share-of-economic 0.08 lack 0.07 open 0.05 divide -0.05 warn -0.06 delay -0.07
    unlikely -0.08 limit-rule -0.09 dispute -0.11 share-of-domestic-politics -0.12 mishap -0.12
    share-of-history -0.13 slump -0.14 tension -0.14 hard -0.15 abuse -0.16 cost -0.16 protest -0.17
    military -0.17 fight -0.18 share-of-diplomatic -0.21 deny -0.22 distrust -0.26 economic -0.27 refuse -0.31
    history -0.34 oppose -0.34 share-of-military -0.42 impede -0.45 trouble -0.46`,
  technical: `bias 0.41 share-of-technical 1.90 technical 1.14 share-of-domestic-politics 0.46 trouble 0.36 fail 0.36 lose 0.33
    lack 0.33 share-of-legal 0.32 share-of-military 0.30 hard 0.29 share-of-economic 0.29 abuse 0.25 weak 0.20
    risk 0.19 fall 0.16 poor 0.14 await 0.14 limit-rule 0.13 not-yet 0.12 fight 0.12 slump 0.12 unlikely 0.11
    unable 0.09 impede 0.07 distrust -0.07 share-of-diplomatic -0.07 military -0.07 deny -0.07 economic -0.07
    breach -0.09 warn -0.11 history -0.11 tension -0.15 condition -0.19 harm -0.19 dispute -0.20 repress -0.21
    threat -0.22 deadlock -0.22 diplomatic -0.26 sanction -0.27 domestic-politics -0.29 demand -0.37
    oppose -0.41 withdraw -0.45 legal -0.47 bar -0.57 refuse -0.74`,
  military: `bias -0.21 share-of-military 3.66 military 1.50 breach 0.52 harm 0.46 fight 0.34 threat 0.30 damage 0.25 oppose 0.22
    tension 0.19 share-of-domestic-politics 0.19 cost 0.16 impede 0.13 criticise 0.11 weak 0.10 delay 0.10
    risk 0.07 deadlock 0.06 unrest 0.06 demand 0.06 open 0.06 distrust -0.06 unable -0.06 court -0.06
    unlikely -0.06 technical -0.08 deny -0.09 repress -0.09 history -0.11 fail -0.11 mishap -0.11 legal -0.11
    abuse -0.12 slump -0.13 cut -0.13 accuse -0.13 not-yet -0.19 diplomatic -0.19 lack -0.20 dispute -0.20
    economic -0.25 condition -0.26 share-of-diplomatic -0.29 refuse -0.30 share-of-economic -0.31
    share-of-legal -0.37 domestic-politics -0.38 withdraw -0.43`,
  economic: `bias -0.23 share-of-economic 2.85 economic 1.66 condition 0.50 share-of-diplomatic 0.40 technical 0.32 poor 0.30
    deadlock 0.28 sanction 0.27 delay 0.26 cost 0.24 dispute 0.21 lack 0.21 unable 0.19 distrust 0.18 cut 0.18
    withdraw 0.15 hard 0.14 share-of-military 0.13 refuse 0.13 slump 0.12 deny 0.11 legal 0.10
    share-of-technical 0.09 warn 0.07 lose 0.07 history 0.06 harm -0.06 unrest -0.07 trouble -0.07
    repress -0.08 domestic-politics -0.12 limit-rule -0.12 tension -0.13 fight -0.13 open -0.13 mishap -0.14
    risk -0.15 criticise -0.16 share-of-legal -0.17 bar -0.18 weak -0.18 demand -0.19 threat -0.22 await -0.24
    accuse -0.29 court -0.30 oppose -0.32 diplomatic -0.33 fail -0.34 breach -0.36
    share-of-domestic-politics -0.38`,
};
