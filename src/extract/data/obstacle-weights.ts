import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -1.38,
  least: 0.5,
  features: `contrast 1.33 must-before 1.17 plain 1.07 unlikely 0.84 tension 0.80 delay 0.77 density 0.73
    after-blocks 0.70 not-consent 0.70 not-aim 0.69 few 0.67 open 0.65 distrust 0.64 refuse 0.63 await 0.62
    not-duty 0.61 repress 0.61 unable 0.61 withdraw 0.60 limit-rule 0.60 strain 0.58 not-yet 0.57 divide 0.56
    bar 0.54 oppose 0.54 accuse 0.51 breach 0.51 before-blocks 0.50 fights-peace 0.50 dispute 0.49
    deadlock 0.47 bare-violence 0.45 fail 0.44 criticise 0.43 fall 0.43 not 0.42 abuse 0.42 urge 0.42
    high 0.41 mishap 0.38 trouble 0.35 condition 0.35 slump 0.35 several-families 0.34 turns-good 0.30
    harm 0.30 impede 0.26 main-blocking 0.25 threat 0.25 cost 0.24 protest 0.24 weak 0.23 fight 0.23
    unrest 0.23 sanction 0.23 hard 0.22 demand 0.21 afraid 0.20 say 0.18 poor 0.18 risk 0.16 should 0.12
    short 0.11 tell 0.10 court 0.10 aim 0.09 oblique 0.06 once -0.05 deny -0.08 remedied -0.09 if -0.09
    remove -0.09 untrue -0.09 anger -0.11 first-person -0.15 year -0.15 good -0.15 aside -0.16 damage -0.16
    warn -0.19 quotation -0.20 removed -0.26 past -0.28 would -0.32 idle -0.36 past-perfect -0.42
    question -0.72 denied -1.11 no-blocking -1.39 no-stop -1.42`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias -0.25 share-of-domestic-politics 2.74 domestic-politics 1.48 withdraw 0.27 share-of-technical 0.27 diplomatic 0.27
    trouble 0.26 share-of-diplomatic 0.24 delay 0.23 demand 0.21 open 0.17 repress 0.15 bar 0.15 oppose 0.11
    abuse 0.10 refuse 0.10 divide 0.09 tension 0.09 fall 0.09 distrust 0.09 history 0.09
    share-of-economic 0.08 await 0.06 weak 0.06 poor -0.06 share-of-history -0.06 limit-rule -0.07 cut -0.09
    unable -0.10 damage -0.10 share-of-legal -0.11 criticise -0.11 lack -0.11 impede -0.11 risk -0.12
    harm -0.13 sanction -0.14 court -0.18 accuse -0.18 share-of-military -0.22 condition -0.24 deadlock -0.25
    military -0.27`,
  history: `bias -0.52 share-of-history 3.08 history 1.34 mishap 0.30 accuse 0.12 lack 0.11 diplomatic 0.10 economic 0.10 fight 0.09
    share-of-economic 0.08 impede 0.08 share-of-diplomatic -0.06 refuse -0.08 share-of-domestic-politics -0.08
    technical -0.14 share-of-technical -0.15 legal -0.16 domestic-politics -0.19`,
  diplomatic: `bias 1.01 share-of-diplomatic 2.81 diplomatic 0.78 refuse 0.77 share-of-domestic-politics 0.64 dispute 0.49
    deadlock 0.30 accuse 0.25 share-of-economic 0.20 unable 0.17 military 0.16 condition 0.15 deny 0.14
    repress 0.13 protest 0.13 oppose 0.12 unlikely 0.09 limit-rule 0.08 damage 0.07 slump 0.07 warn 0.06
    criticise 0.06 cut 0.06 impede 0.05 not-yet 0.05 threat 0.05 share-of-history 0.05 mishap -0.05
    await -0.07 lose -0.08 trouble -0.08 bar -0.08 weak -0.09 technical -0.09 open -0.09 legal -0.10
    sanction -0.11 history -0.12 harm -0.13 strain -0.14 breach -0.15 demand -0.16 share-of-military -0.16
    fall -0.18 poor -0.19 fight -0.20 share-of-technical -0.23 domestic-politics -0.27 hard -0.28`,
  legal: `bias -0.23 share-of-legal 3.57 legal 1.55 diplomatic 0.58 domestic-politics 0.41 court 0.32 demand 0.19
    share-of-domestic-politics 0.14 await 0.13 sanction 0.13 poor 0.11 criticise 0.11 technical 0.09
    economic 0.07 bar 0.07 limit-rule 0.06 deadlock 0.06 cut 0.06 condition 0.05 breach 0.05 open -0.06
    oppose -0.06 unable -0.06 mishap -0.06 history -0.07 share-of-history -0.07 repress -0.07 tension -0.08
    share-of-technical -0.08 distrust -0.08 slump -0.08 deny -0.09 not-yet -0.09 abuse -0.11 lack -0.12
    hard -0.13 delay -0.14 dispute -0.17 trouble -0.19 refuse -0.25 share-of-economic -0.28
    share-of-military -0.32`,
  technical: `bias 0.63 share-of-technical 3.10 technical 0.88 share-of-economic 0.38 hard 0.33 share-of-military 0.30 abuse 0.17
    risk 0.12 unable 0.12 fail 0.12 slump 0.12 lack 0.11 strain 0.08 trouble 0.06 domestic-politics 0.06
    accuse 0.06 limit-rule 0.05 unlikely 0.05 court -0.05 harm -0.06 open -0.06 await -0.06 sanction -0.07
    cut -0.07 withdraw -0.08 bar -0.08 deadlock -0.08 history -0.09 share-of-diplomatic -0.11 repress -0.12
    threat -0.12 dispute -0.14 oppose -0.14 refuse -0.14 distrust -0.14 breach -0.15 demand -0.15 fight -0.16
    share-of-domestic-politics -0.20 legal -0.23 share-of-legal -0.31 economic -0.37 diplomatic -0.54`,
  military: `bias -0.21 share-of-military 3.36 military 1.36 breach 0.34 threat 0.28 harm 0.25 fight 0.22 oppose 0.14 open 0.10
    technical 0.08 risk 0.07 weak 0.07 lose 0.06 damage 0.06 await 0.06 share-of-domestic-politics 0.06
    history -0.06 diplomatic -0.06 mishap -0.07 accuse -0.07 unable -0.07 bar -0.07 abuse -0.08 slump -0.08
    legal -0.11 withdraw -0.11 dispute -0.12 lack -0.13 impede -0.14 share-of-technical -0.16
    share-of-economic -0.20 fail -0.20 economic -0.20 share-of-diplomatic -0.20 refuse -0.30
    domestic-politics -0.46`,
  economic: `bias -0.43 share-of-economic 2.73 economic 1.46 share-of-diplomatic 0.35 share-of-technical 0.25 sanction 0.23
    impede 0.21 technical 0.19 poor 0.18 lack 0.16 distrust 0.14 condition 0.14 cut 0.11
    share-of-military 0.09 fall 0.09 not-yet 0.08 hard 0.08 fail 0.06 harm 0.06 lose 0.06 open -0.05
    court -0.05 share-of-history -0.06 risk -0.08 history -0.09 limit-rule -0.09 refuse -0.10 await -0.11
    oppose -0.12 diplomatic -0.13 threat -0.14 military -0.16 accuse -0.17 share-of-legal -0.18
    share-of-domestic-politics -0.30`,
};
