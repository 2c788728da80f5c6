import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -2.01,
  least: 0.5,
  features: `must-before 1.38 contrast 1.32 length 1.22 not 1.12 not-consent 1.09 unable 0.88 tension 0.82 unlikely 0.80
    refuse 0.79 withdraw 0.76 few 0.70 repress 0.68 stance-acts 0.67 breach 0.65 delay 0.65 plain-main 0.62
    impede 0.61 strain 0.57 condition 0.55 high 0.55 deadlock 0.54 distrust 0.49 divide 0.49 fail 0.48
    await 0.47 before-blocks 0.47 accuse 0.46 criticise 0.46 should 0.45 fights-peace 0.43 bar 0.43
    bare-violence 0.43 not-duty 0.41 after-blocks 0.41 hard 0.39 court 0.38 oppose 0.38 not-yet 0.37
    threat 0.36 present 0.36 abuse 0.35 trouble 0.33 sanction 0.33 harm 0.33 mishap 0.33 cost 0.30 fight 0.29
    afraid 0.28 slump 0.27 weak 0.26 not-aim 0.26 open 0.25 urge 0.25 protest 0.25 plain 0.24
    several-families 0.23 turns-good 0.22 limit-rule 0.22 dispute 0.21 demand 0.21 lead 0.21 tell 0.20
    fall 0.20 lack 0.20 unrest 0.20 remedied 0.19 poor 0.18 very-short 0.16 say 0.16 risk 0.16 nobody 0.16
    aim 0.11 plan 0.09 lose 0.07 warn -0.05 if -0.06 acts -0.07 long -0.10 quotation -0.10 untrue -0.12
    first-person -0.14 would -0.15 cut -0.17 oblique -0.18 removed -0.20 once -0.21 deny -0.23 past -0.23
    earlier -0.25 anger -0.29 damage -0.36 year -0.38 remove -0.39 relative -0.41 good -0.44 idle -0.46
    late -0.69 question -0.72 past-perfect -0.81 no-blocking -1.32 denied -1.37 no-stop -1.42`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias -0.25 share-of-domestic-politics 2.27 domestic-politics 1.63 oppose 0.69 share-of-technical 0.47 refuse 0.44
    legal 0.37 demand 0.33 trouble 0.33 deny 0.28 bar 0.28 withdraw 0.23 share-of-diplomatic 0.22
    diplomatic 0.20 hard 0.20 distrust 0.19 share-of-economic 0.17 abuse 0.16 delay 0.15 await 0.14 fall 0.13
    divide 0.12 open 0.11 threat 0.11 weak 0.10 impede 0.09 tension 0.09 history 0.06 anger 0.06 economic 0.05
    share-of-history -0.07 warn -0.08 unlikely -0.09 limit-rule -0.09 poor -0.10 not-yet -0.10 fail -0.13
    military -0.14 technical -0.15 share-of-military -0.15 lose -0.16 mishap -0.16 risk -0.16 court -0.17
    unable -0.19 condition -0.20 dispute -0.20 accuse -0.23 lack -0.25 damage -0.26 sanction -0.27
    criticise -0.33 breach -0.35 harm -0.35 deadlock -0.44`,
  history: `bias -1.23 share-of-history 3.15 history 1.61 mishap 0.45 diplomatic 0.22 accuse 0.20 fight 0.16 lack 0.15 impede 0.13
    economic 0.08 dispute -0.05 fail -0.05 oppose -0.06 bar -0.06 unable -0.07 withdraw -0.07
    domestic-politics -0.07 share-of-diplomatic -0.08 delay -0.08 condition -0.09
    share-of-domestic-politics -0.09 share-of-economic -0.10 technical -0.12 refuse -0.16 legal -0.20
    share-of-technical -0.37`,
  diplomatic: `bias 1.20 share-of-diplomatic 3.02 refuse 0.93 diplomatic 0.89 share-of-domestic-politics 0.67 share-of-technical 0.61
    dispute 0.55 repress 0.41 fail 0.32 withdraw 0.31 limit-rule 0.24 deadlock 0.24 oppose 0.22 protest 0.22
    warn 0.21 accuse 0.16 unlikely 0.16 tension 0.15 criticise 0.13 court 0.10 demand 0.10 sanction 0.10
    threat 0.09 mishap 0.09 harm 0.07 share-of-history 0.06 divide -0.06 open -0.06 military -0.08 abuse -0.08
    trouble -0.09 not-yet -0.11 cost -0.16 history -0.16 weak -0.18 await -0.19 unable -0.19 economic -0.21
    condition -0.21 lose -0.22 strain -0.24 legal -0.25 fall -0.30 lack -0.30 technical -0.31 fight -0.31
    share-of-legal -0.37 delay -0.39 hard -0.40 poor -0.41 share-of-military -0.49 bar -0.49`,
  legal: `bias 0.32 share-of-legal 3.61 legal 1.57 bar 1.06 diplomatic 0.47 court 0.46 condition 0.38 strain 0.33
    share-of-technical 0.33 accuse 0.29 not-yet 0.27 breach 0.26 criticise 0.25 withdraw 0.25 unable 0.23
    domestic-politics 0.23 technical 0.20 sanction 0.17 demand 0.13 await 0.12 deadlock 0.11 poor 0.10
    harm 0.10 share-of-economic 0.08 lack 0.07 open 0.05 divide -0.05 warn -0.06 delay -0.07 unlikely -0.08
    limit-rule -0.09 dispute -0.11 mishap -0.12 share-of-domestic-politics -0.13 share-of-history -0.13
    tension -0.14 slump -0.14 hard -0.15 abuse -0.16 cost -0.16 protest -0.16 military -0.17 fight -0.18
    share-of-diplomatic -0.20 deny -0.22 distrust -0.26 economic -0.27 refuse -0.31 history -0.34 oppose -0.34
    share-of-military -0.42 impede -0.45 trouble -0.46`,
  technical: `bias 0.41 share-of-technical 1.90 technical 1.14 share-of-domestic-politics 0.48 trouble 0.36 fail 0.36 lose 0.33
    lack 0.33 share-of-legal 0.32 hard 0.29 share-of-military 0.29 share-of-economic 0.28 abuse 0.25 weak 0.20
    risk 0.19 fall 0.16 poor 0.14 await 0.14 limit-rule 0.13 not-yet 0.12 fight 0.12 slump 0.12 unlikely 0.11
    unable 0.09 impede 0.08 distrust -0.06 military -0.07 deny -0.07 economic -0.07 share-of-diplomatic -0.08
    breach -0.09 warn -0.11 history -0.11 tension -0.15 condition -0.18 harm -0.19 dispute -0.20 repress -0.21
    threat -0.22 deadlock -0.22 diplomatic -0.26 sanction -0.27 domestic-politics -0.29 demand -0.37
    oppose -0.41 withdraw -0.45 legal -0.47 bar -0.57 refuse -0.74`,
  military: `bias -0.22 share-of-military 3.66 military 1.50 breach 0.52 harm 0.46 fight 0.34 threat 0.30 damage 0.25 oppose 0.22
    share-of-domestic-politics 0.19 tension 0.19 cost 0.16 impede 0.13 criticise 0.11 weak 0.10 delay 0.10
    risk 0.07 deadlock 0.06 unrest 0.06 demand 0.06 open 0.06 distrust -0.06 unable -0.06 court -0.06
    unlikely -0.06 technical -0.08 deny -0.09 repress -0.09 history -0.11 fail -0.11 mishap -0.11 legal -0.11
    abuse -0.12 slump -0.13 cut -0.13 accuse -0.13 not-yet -0.19 diplomatic -0.19 lack -0.20 dispute -0.20
    economic -0.25 condition -0.26 share-of-diplomatic -0.30 refuse -0.30 share-of-economic -0.31
    share-of-legal -0.37 domestic-politics -0.38 withdraw -0.43`,
  economic: `bias -0.24 share-of-economic 2.85 economic 1.67 condition 0.56 share-of-diplomatic 0.42 technical 0.32 poor 0.30
    deadlock 0.28 sanction 0.27 delay 0.25 cost 0.24 dispute 0.21 lack 0.21 unable 0.19 distrust 0.18 cut 0.18
    withdraw 0.15 share-of-military 0.14 hard 0.14 refuse 0.13 slump 0.12 deny 0.11 legal 0.10
    share-of-technical 0.10 warn 0.07 lose 0.06 history 0.06 harm -0.06 unrest -0.07 repress -0.08
    trouble -0.08 limit-rule -0.12 domestic-politics -0.12 tension -0.13 fight -0.13 open -0.13 mishap -0.14
    risk -0.15 criticise -0.17 bar -0.18 weak -0.18 share-of-legal -0.18 demand -0.20 threat -0.22 await -0.23
    accuse -0.29 court -0.30 oppose -0.32 diplomatic -0.33 fail -0.34 breach -0.36
    share-of-domestic-politics -0.40`,
};
