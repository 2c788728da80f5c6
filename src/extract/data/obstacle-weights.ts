import type { ObstacleKind } from "../../model/obstacle.ts";

/** Weights of the features of a sentence, learned by tests/bench/extract-learn.mjs. */
export const obstacleWeights = {
  bias: -1.1,
  least: 0.5,
  features: `contrast 1.29 delay 0.87 refuse 0.76 few 0.75 tension 0.75 not-aim 0.72 distrust 0.70 not-consent 0.68
    withdraw 0.67 density 0.66 after-blocks 0.65 breach 0.64 bar 0.64 unlikely 0.63 dispute 0.62 unable 0.61
    open 0.59 deadlock 0.58 before-blocks 0.57 await 0.57 divide 0.56 not-yet 0.55 strain 0.55 limit-rule 0.55
    not 0.54 oppose 0.54 repress 0.53 fail 0.52 criticise 0.49 accuse 0.48 high 0.46 fall 0.46 urge 0.44
    fights-peace 0.43 bare-violence 0.38 abuse 0.37 condition 0.36 trouble 0.35 several-families 0.34
    slump 0.34 mishap 0.33 turns-good 0.30 impede 0.29 harm 0.28 sanction 0.27 demand 0.26 main-blocking 0.25
    should 0.25 hard 0.25 protest 0.24 weak 0.24 unrest 0.22 cost 0.21 afraid 0.20 fight 0.19 threat 0.19
    poor 0.18 risk 0.16 say 0.15 aim 0.10 tell 0.08 oblique 0.06 cut -0.05 lack -0.06 remedied -0.09
    deny -0.10 untrue -0.11 year -0.11 anger -0.12 if -0.13 first-person -0.16 damage -0.16 warn -0.18
    good -0.19 quotation -0.19 removed -0.26 past -0.27 would -0.34 idle -0.40 past-perfect -0.41
    question -0.72 denied -1.05 no-stop -1.41 no-blocking -1.52`,
};

/** Weights of what tells the kind of an obstacle, learned there too. */
export const kindWeights: Readonly<Record<ObstacleKind, string>> = {
  "domestic-politics": `bias -0.26 share-of-domestic-politics 2.73 domestic-politics 1.48 withdraw 0.27 share-of-technical 0.27 diplomatic 0.27
    trouble 0.26 share-of-diplomatic 0.25 delay 0.23 demand 0.21 open 0.17 repress 0.16 bar 0.15 oppose 0.11
    refuse 0.10 divide 0.09 tension 0.09 distrust 0.09 fall 0.09 history 0.09 share-of-economic 0.08
    await 0.06 weak 0.06 abuse 0.05 poor -0.06 share-of-history -0.06 limit-rule -0.07 impede -0.09 cut -0.09
    unable -0.10 damage -0.10 lack -0.11 criticise -0.11 risk -0.11 share-of-legal -0.12 court -0.12
    harm -0.13 sanction -0.14 accuse -0.18 share-of-military -0.21 condition -0.24 deadlock -0.25
    military -0.27`,
  history: `bias -0.52 share-of-history 3.08 history 1.34 mishap 0.30 accuse 0.12 lack 0.12 diplomatic 0.10 economic 0.10 fight 0.09
    share-of-economic 0.08 impede 0.08 share-of-diplomatic -0.06 refuse -0.07 share-of-domestic-politics -0.08
    technical -0.14 share-of-technical -0.15 legal -0.16 domestic-politics -0.19`,
  diplomatic: `bias 1.01 share-of-diplomatic 2.81 diplomatic 0.78 refuse 0.75 share-of-domestic-politics 0.63 dispute 0.49
    deadlock 0.30 accuse 0.25 share-of-economic 0.20 unable 0.17 military 0.15 condition 0.15 deny 0.14
    repress 0.13 protest 0.13 impede 0.13 oppose 0.12 limit-rule 0.08 damage 0.07 slump 0.07 warn 0.06
    criticise 0.06 cut 0.06 not-yet 0.05 delay -0.05 mishap -0.05 economic -0.06 await -0.07 lose -0.08
    trouble -0.08 bar -0.08 weak -0.09 open -0.09 technical -0.09 legal -0.11 sanction -0.12 history -0.12
    harm -0.13 strain -0.14 breach -0.15 fall -0.16 demand -0.16 share-of-military -0.17 poor -0.20
    fight -0.21 share-of-technical -0.21 domestic-politics -0.27 hard -0.29`,
  legal: `bias -0.23 share-of-legal 3.58 legal 1.55 diplomatic 0.58 domestic-politics 0.42 court 0.23 demand 0.19
    share-of-domestic-politics 0.15 await 0.13 sanction 0.13 poor 0.12 criticise 0.11 technical 0.08
    economic 0.07 bar 0.07 limit-rule 0.06 deadlock 0.06 condition 0.06 cut 0.06 breach 0.05 open -0.06
    unable -0.06 oppose -0.06 mishap -0.06 history -0.07 share-of-history -0.07 tension -0.07 repress -0.08
    distrust -0.08 slump -0.09 share-of-technical -0.09 deny -0.09 not-yet -0.09 abuse -0.10 lack -0.11
    hard -0.13 delay -0.13 dispute -0.17 trouble -0.18 refuse -0.25 share-of-economic -0.28
    share-of-military -0.32`,
  technical: `bias 0.64 share-of-technical 3.10 technical 0.88 share-of-economic 0.38 hard 0.33 share-of-military 0.30 abuse 0.18
    risk 0.12 fail 0.12 unable 0.12 slump 0.11 strain 0.07 domestic-politics 0.06 trouble 0.06 accuse 0.06
    limit-rule 0.05 harm -0.06 open -0.06 await -0.06 sanction -0.07 cut -0.07 withdraw -0.08 bar -0.08
    deadlock -0.08 history -0.09 share-of-diplomatic -0.11 repress -0.12 threat -0.12 refuse -0.13
    dispute -0.14 oppose -0.14 breach -0.14 distrust -0.14 demand -0.15 fight -0.16
    share-of-domestic-politics -0.20 legal -0.23 share-of-legal -0.31 economic -0.36 diplomatic -0.54`,
  military: `bias -0.22 share-of-military 3.36 military 1.36 breach 0.34 threat 0.28 harm 0.25 fight 0.23 oppose 0.14 open 0.10
    technical 0.08 share-of-domestic-politics 0.08 risk 0.07 weak 0.07 lose 0.06 damage 0.06 await 0.06
    history -0.06 lack -0.06 diplomatic -0.06 mishap -0.07 unable -0.07 accuse -0.07 bar -0.07 abuse -0.07
    slump -0.08 legal -0.11 withdraw -0.11 dispute -0.12 impede -0.14 share-of-technical -0.17 economic -0.20
    fail -0.20 share-of-economic -0.20 share-of-diplomatic -0.20 refuse -0.30 domestic-politics -0.46`,
  economic: `bias -0.42 share-of-economic 2.73 economic 1.47 share-of-diplomatic 0.36 share-of-technical 0.24 sanction 0.23
    technical 0.19 poor 0.18 lack 0.16 distrust 0.14 condition 0.14 cut 0.12 share-of-military 0.09 fall 0.09
    not-yet 0.08 hard 0.08 impede 0.08 harm 0.07 fail 0.06 lose 0.06 bar 0.05 unrest -0.05 open -0.05
    share-of-history -0.06 risk -0.08 history -0.09 limit-rule -0.09 refuse -0.10 await -0.11 diplomatic -0.12
    oppose -0.13 threat -0.13 military -0.16 accuse -0.17 share-of-legal -0.18
    share-of-domestic-politics -0.30`,
};
