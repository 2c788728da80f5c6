import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -1.99,
  least: 0.5,
  features: `must-before 1.38 contrast 1.30 length 1.20 not 1.11 not-consent 1.07 unable 0.88 tension 0.87 unlikely 0.81
    refuse 0.78 withdraw 0.75 few 0.71 stance-acts 0.68 repress 0.67 delay 0.64 breach 0.63 plain-main 0.62
    impede 0.61 strain 0.57 condition 0.55 deadlock 0.53 high 0.52 distrust 0.49 fail 0.47 divide 0.47
    await 0.46 accuse 0.46 before-blocks 0.46 fights-peace 0.45 criticise 0.45 bare-violence 0.45 should 0.44
    bar 0.43 not-duty 0.42 after-blocks 0.41 hard 0.39 court 0.38 oppose 0.37 not-yet 0.36 present 0.36
    abuse 0.35 threat 0.35 harm 0.33 sanction 0.33 mishap 0.33 cost 0.32 poor 0.28 afraid 0.28 limit-rule 0.27
    trouble 0.27 urge 0.27 not-aim 0.26 fight 0.26 weak 0.26 open 0.26 protest 0.25 several-families 0.24
    plain 0.23 slump 0.23 turns-good 0.22 lead 0.22 tell 0.21 demand 0.21 dispute 0.20 fall 0.20 unrest 0.19
    lack 0.19 say 0.16 very-short 0.16 nobody 0.16 risk 0.15 aim 0.11 plan 0.09 lose 0.07 warn -0.05
    remedied -0.06 if -0.07 acts -0.07 quotation -0.10 long -0.11 untrue -0.12 first-person -0.13 would -0.15
    oblique -0.15 cut -0.17 removed -0.19 once -0.21 deny -0.23 past -0.23 earlier -0.25 anger -0.29
    damage -0.36 year -0.39 remove -0.39 relative -0.40 good -0.46 idle -0.46 late -0.69 question -0.72
    past-perfect -0.81 no-blocking -1.34 denied -1.37 no-stop -1.42`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias -0.20 share-of-domestic-politics 2.40 domestic-politics 1.60 oppose 0.63 refuse 0.41 share-of-technical 0.40
    legal 0.32 trouble 0.25 demand 0.25 deny 0.20 diplomatic 0.20 tension 0.17 withdraw 0.17 impede 0.16
    bar 0.15 share-of-diplomatic 0.14 fall 0.14 distrust 0.13 hard 0.13 economic 0.13 threat 0.12
    share-of-economic 0.10 await 0.10 abuse 0.10 delay 0.09 divide 0.08 history 0.07 open 0.07 weak 0.06
    repress 0.05 warn -0.06 unlikely -0.06 fail -0.07 share-of-history -0.07 unable -0.08 not-yet -0.10
    poor -0.11 limit-rule -0.11 lose -0.11 mishap -0.12 risk -0.12 accuse -0.12 military -0.14 court -0.15
    condition -0.17 dispute -0.18 damage -0.18 lack -0.19 sanction -0.22 technical -0.23 criticise -0.23
    harm -0.24 breach -0.25 deadlock -0.34`,
  history: `bias -1.36 share-of-history 3.11 history 1.42 mishap 0.31 diplomatic 0.17 accuse 0.14 fight 0.12 lack 0.10 impede 0.09
    economic 0.08 delay -0.06 condition -0.07 share-of-domestic-politics -0.07 share-of-economic -0.08
    refuse -0.12 legal -0.14 technical -0.16 domestic-politics -0.16 share-of-technical -0.24`,
  diplomatic: `bias 1.03 share-of-diplomatic 3.13 diplomatic 0.87 refuse 0.84 share-of-domestic-politics 0.51 dispute 0.50
    repress 0.28 fail 0.26 withdraw 0.20 limit-rule 0.19 warn 0.18 deadlock 0.17 oppose 0.16 protest 0.15
    unlikely 0.13 accuse 0.12 share-of-technical 0.12 criticise 0.10 mishap 0.07 court 0.07 demand 0.06
    sanction 0.05 military -0.09 not-yet -0.09 history -0.11 cost -0.12 trouble -0.12 economic -0.13
    weak -0.15 strain -0.16 technical -0.16 await -0.18 lose -0.19 unable -0.20 condition -0.21 legal -0.22
    share-of-legal -0.23 poor -0.23 fall -0.24 share-of-military -0.24 lack -0.25 fight -0.26 hard -0.26
    delay -0.38 bar -0.48`,
  legal: `bias 0.20 share-of-legal 3.39 legal 1.53 bar 0.89 diplomatic 0.43 court 0.34 domestic-politics 0.32 condition 0.31
    technical 0.30 strain 0.24 breach 0.22 not-yet 0.22 share-of-technical 0.22 accuse 0.20 unable 0.18
    criticise 0.16 withdraw 0.16 sanction 0.12 demand 0.11 lack 0.09 await 0.09 harm 0.08 poor 0.06 open 0.06
    fight -0.06 unlikely -0.06 limit-rule -0.08 delay -0.08 mishap -0.09 share-of-domestic-politics -0.09
    tension -0.10 slump -0.10 dispute -0.10 share-of-history -0.10 abuse -0.12 share-of-economic -0.12
    hard -0.13 protest -0.13 cost -0.13 deny -0.14 military -0.18 distrust -0.19 economic -0.21
    share-of-military -0.22 history -0.24 oppose -0.27 refuse -0.29 trouble -0.34 impede -0.35`,
  technical: `bias 0.83 share-of-technical 2.20 technical 0.79 share-of-economic 0.67 share-of-legal 0.46 trouble 0.33 fail 0.29
    share-of-domestic-politics 0.28 lack 0.25 lose 0.25 hard 0.22 abuse 0.17 await 0.15 delay 0.14 fall 0.14
    risk 0.12 weak 0.10 limit-rule 0.10 slump 0.09 poor 0.09 impede 0.08 unable 0.07 not-yet 0.07
    unlikely 0.06 share-of-history -0.07 warn -0.10 deadlock -0.11 history -0.11 breach -0.12 dispute -0.12
    tension -0.13 condition -0.14 sanction -0.16 repress -0.16 threat -0.18 harm -0.19 economic -0.20
    diplomatic -0.24 demand -0.27 share-of-diplomatic -0.32 oppose -0.33 domestic-politics -0.33
    withdraw -0.34 legal -0.41 bar -0.45 refuse -0.69`,
  military: `bias -0.49 share-of-military 3.49 military 1.43 breach 0.39 harm 0.33 fight 0.32 threat 0.25 technical 0.22 damage 0.19
    share-of-domestic-politics 0.15 oppose 0.14 tension 0.13 cost 0.12 criticise 0.08 weak 0.07 risk 0.07
    delay 0.06 unrest 0.05 distrust -0.05 share-of-technical -0.06 deny -0.06 unable -0.06 repress -0.07
    abuse -0.07 mishap -0.07 legal -0.08 fail -0.08 cut -0.08 slump -0.09 accuse -0.11 not-yet -0.12
    diplomatic -0.13 dispute -0.14 share-of-diplomatic -0.16 lack -0.16 condition -0.18 economic -0.23
    refuse -0.25 share-of-legal -0.28 share-of-economic -0.34 domestic-politics -0.35 withdraw -0.36`,
  economic: `bias -0.01 share-of-economic 2.77 economic 1.56 condition 0.46 share-of-technical 0.36 share-of-diplomatic 0.27
    technical 0.23 delay 0.23 poor 0.23 withdraw 0.22 deadlock 0.22 sanction 0.21 cost 0.19 lack 0.16
    unable 0.13 distrust 0.11 cut 0.10 refuse 0.09 dispute 0.08 lose 0.07 hard 0.07 share-of-history 0.06
    slump 0.06 deny 0.06 limit-rule -0.05 unrest -0.06 trouble -0.07 repress -0.09 domestic-politics -0.10
    mishap -0.10 tension -0.11 fight -0.11 risk -0.11 open -0.11 criticise -0.12 threat -0.14 demand -0.17
    await -0.18 share-of-domestic-politics -0.18 court -0.20 accuse -0.23 breach -0.27 oppose -0.28
    share-of-legal -0.29 diplomatic -0.31 fail -0.32`,
};
