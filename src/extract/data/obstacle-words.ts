/** Weights of stems of words, learned by tests/bench/extract-learn.mjs. */
export const obstacleWords = `ther 0.48 four 0.41 dollar 0.40 it 0.39 need 0.39 less 0.35 its 0.35 off 0.32 field 0.31 maintain 0.30
    if 0.28 want 0.28 that 0.27 other 0.26 's 0.26 let 0.25 eleven 0.25 stay 0.24 must 0.23 no 0.23
    remain 0.23 contract 0.23 vessel 0.23 nine 0.23 promis 0.23 or 0.23 alon 0.22 river 0.22 every 0.22
    soldier 0.22 stand 0.22 regard 0.22 from 0.21 dry 0.21 leav 0.21 discuss 0.21 track 0.20 million 0.20
    step 0.20 past 0.19 list 0.19 payment 0.19 ship 0.19 singl 0.19 declar 0.19 money 0.19 charg 0.18
    opposition 0.18 chang 0.18 however 0.18 whol 0.18 thirty 0.17 none 0.17 ruled 0.17 insid 0.17 ended 0.17
    reply 0.17 set 0.17 rebel 0.17 limit 0.17 which 0.16 election 0.16 time 0.16 bring 0.16 as 0.16
    monitor 0.16 sum 0.16 capital 0.16 reach 0.16 area 0.16 servic 0.16 paid 0.15 rul 0.15 deal 0.15 up 0.15
    behind 0.15 else 0.15 are 0.15 airport 0.15 has 0.15 land 0.15 shar 0.15 know 0.15 boat 0.15 not 0.15
    all 0.14 wher 0.14 early 0.14 build 0.14 only 0.14 cannot 0.14 meanwhil 0.14 accord 0.14 day 0.14 can 0.14
    transit 0.14 taken 0.14 mandat 0.13 billion 0.13 any 0.13 army 0.13 pump 0.13 some 0.13 their 0.13
    effect 0.13 third 0.13 observer 0.13 free 0.13 one 0.13 anyth 0.13 protest 0.13 turn 0.13 through 0.13
    tunnel 0.13 nor 0.13 bill 0.13 but 0.13 becaus 0.13 forty 0.12 visa 0.12 he 0.12 euro 0.12 support 0.12
    operator 0.12 gave 0.12 goes 0.12 agreement 0.12 more 0.12 clear 0.12 each 0.12 kilometr 0.12 court 0.12
    number 0.12 answer 0.12 worth 0.12 nuclear 0.12 pay 0.12 agenda 0.12 accus 0.11 century 0.11 thre 0.11
    budget 0.11 could 0.11 releas 0.11 appeal 0.11 licenc 0.11 clos 0.11 ballot 0.11 be 0.11 fourth 0.11
    privat 0.11 been 0.11 order 0.11 without 0.11 go 0.11 mean 0.11 being 0.10 give 0.10 either 0.10
    eight 0.10 claim 0.10 say 0.10 secretary 0.10 question 0.10 seven 0.10 law 0.10 hold 0.10 cent 0.10
    visit 0.10 pledg 0.10 under 0.10 lift 0.10 buy 0.10 season 0.10 break 0.10 make 0.10 still 0.09 much 0.09
    nobody 0.09 advic 0.09 pipe 0.09 pric 0.09 fill 0.09 away 0.09 policy 0.09 percent 0.09 cargo 0.09
    together 0.09 port 0.09 cover 0.09 per 0.09 measur 0.09 fewer 0.09 at 0.09 plac 0.09 spar 0.09 post 0.09
    abroad 0.09 ratify 0.09 to 0.09 against 0.09 consequenc 0.08 refus 0.08 shut 0.08 asid 0.08 view 0.08
    enter 0.08 enough 0.08 register 0.08 turbin 0.08 doubt 0.08 left 0.08 finish 0.08 built 0.08 of 0.08
    member 0.08 villag 0.08 prisoner 0.08 the 0.08 see 0.08 fund 0.08 below 0.08 coalition 0.08 home 0.08
    move 0.08 person 0.08 lawyer 0.08 also 0.08 adopt 0.08 plant 0.08 believ 0.07 barrel 0.07 delegat 0.07
    threat 0.07 vote 0.07 later 0.07 men 0.07 on 0.07 grant 0.07 quarter 0.07 several 0.07 than 0.07
    political 0.07 read 0.07 certain 0.07 regional 0.07 hard 0.07 known 0.07 metr 0.07 exchang 0.07
    approv 0.07 end 0.07 sign 0.07 parliament 0.07 putt 0.07 illegal 0.07 lies 0.07 debt 0.07 lack 0.06
    protocol 0.06 way 0.06 independent 0.06 tak 0.06 brought 0.06 general 0.06 supply 0.06 farm 0.06 she 0.06
    stat 0.06 arriv 0.06 settl 0.06 explain 0.06 drill 0.06 a 0.06 union 0.06 side 0.06 border 0.06
    anybody 0.06 campaign 0.06 system 0.06 worry 0.06 nearly 0.06 take 0.06 road 0.06 wish 0.06 permit 0.06
    talk 0.06 tomorrow 0.06 possibl 0.06 renew 0.06 them 0.06 carry 0.06 empty 0.05 lorry 0.05 ever 0.05
    plan 0.05 his 0.05 word 0.05 our 0.05 spok 0.05 cabinet 0.05 amendment 0.05 lawmaker 0.05 owes 0.05
    afternoon 0.05 grow 0.05 due 0.05 challeng 0.05 negotiat 0.05 for 0.05 leader 0.05 mine 0.05 will 0.05
    ground 0.05 camp 0.05 accept 0.05 voter 0.05 candidat 0.05 output 0.05 shown 0.05 practic 0.05
    confirm 0.05 nation 0.05 subject 0.05 who 0.05 tell 0.05 brok 0.05 bound 0.05 obtain 0.05 friend 0.05
    remov 0.05 hand 0.05 did 0.05 custom 0.05 sat 0.05 short 0.05 date 0.05 belong 0.05 think 0.04 lets 0.04
    transport 0.04 position 0.04 given 0.04 once 0.04 provinc 0.04 fall 0.04 resolution 0.04 lose 0.04
    have 0.04 draw 0.04 study 0.04 sea 0.04 touch 0.04 programm 0.04 point 0.04 seen 0.04 ten 0.04 com 0.04
    ought 0.04 constitution 0.04 ratification 0.04 restor 0.04 reopen 0.04 oppos 0.04 says 0.04 although 0.04
    find 0.04 legal 0.04 abov 0.04 writ 0.04 attend 0.04 call 0.04 unless 0.04 late 0.04 negotiation 0.03
    attempt 0.03 authority 0.03 fallen 0.03 polic 0.03 ask 0.03 cross 0.03 another 0.03 allow 0.03 case 0.03
    divid 0.03 paper 0.03 travel 0.03 project 0.03 oil 0.03 material 0.03 came 0.03 led -0.03 mark -0.03
    normal -0.03 terminal -0.03 dismiss -0.03 try -0.03 board -0.03 treat -0.03 site -0.03 kept -0.03
    note -0.03 card -0.03 morn -0.03 process -0.03 asks -0.03 receiv -0.03 would -0.04 beyond -0.04
    community -0.04 neighbour -0.04 wait -0.04 further -0.04 kill -0.04 unit -0.04 dialogu -0.04 act -0.04
    export -0.04 second -0.04 condition -0.04 thank -0.04 # -0.04 form -0.04 whos -0.04 named -0.04 when -0.04
    across -0.04 outsid -0.04 movement -0.04 gate -0.04 council -0.04 grav -0.04 local -0.04 matter -0.04
    around -0.04 deputy -0.04 conflict -0.04 railway -0.04 neither -0.04 kind -0.04 bear -0.04 forc -0.04
    fish -0.04 how -0.04 issu -0.04 voted -0.04 colleagu -0.04 object -0.05 trader -0.05 telephon -0.05
    spokesman -0.05 rais -0.05 same -0.05 human -0.05 sets -0.05 admit -0.05 pipelin -0.05 judgment -0.05
    pass -0.05 code -0.05 this -0.05 an -0.05 document -0.05 stretch -0.05 agre -0.05 return -0.05 walk -0.05
    decision -0.05 follow -0.05 news -0.05 until -0.05 burn -0.05 sanction -0.06 largest -0.06 dead -0.06
    by -0.06 twic -0.06 told -0.06 hotel -0.06 month -0.06 principl -0.06 crim -0.06 hope -0.06
    cooperation -0.06 includ -0.06 asked -0.06 send -0.06 link -0.06 stock -0.06 requir -0.06 government -0.06
    tonn -0.06 door -0.06 part -0.06 why -0.06 withdrawn -0.06 sold -0.06 consent -0.07 front -0.07 risk -0.07
    fire -0.07 is -0.07 referendum -0.07 committe -0.07 in -0.07 reporter -0.07 hear -0.07 catch -0.07
    strik -0.07 won -0.07 year -0.07 arrest -0.07 extend -0.07 so -0.07 come -0.07 shot -0.07 military -0.08
    peac -0.08 had -0.08 troop -0.08 bank -0.08 join -0.08 convoy -0.08 down -0.08 threaten -0.08
    protection -0.08 recognis -0.08 operation -0.08 expert -0.08 water -0.08 insist -0.08 tabl -0.08
    press -0.08 thing -0.08 done -0.08 civil -0.08 moved -0.08 welcom -0.08 drop -0.08 already -0.08
    back -0.08 information -0.08 runs -0.08 safety -0.08 president -0.09 fail -0.09 partner -0.09
    control -0.09 reject -0.09 may -0.09 term -0.09 days -0.09 out -0.09 here -0.09 demand -0.09
    minister -0.09 far -0.09 train -0.09 begun -0.09 count -0.09 federal -0.09 got -0.09 statement -0.09
    request -0.09 forward -0.09 tarif -0.09 fuel -0.09 between -0.09 added -0.09 economic -0.09 business -0.09
    arrangement -0.09 live -0.09 party -0.09 hour -0.09 complaint -0.10 autumn -0.10 northern -0.10 thes -0.10
    like -0.10 with -0.10 tax -0.10 coast -0.10 mind -0.10 reason -0.10 whether -0.10 saw -0.10
    memorandum -0.10 claus -0.10 meant -0.11 security -0.11 fell -0.11 most -0.11 judg -0.11 held -0.11
    ban -0.11 country -0.11 noth -0.11 thos -0.11 met -0.11 replac -0.11 hous -0.12 open -0.12 though -0.12
    objection -0.12 last -0.12 twelv -0.12 meet -0.12 high -0.12 recall -0.12 head -0.12 get -0.12
    quarrel -0.12 argu -0.12 ' -0.12 line -0.13 you -0.13 spr -0.13 flag -0.13 town -0.13 health -0.13
    signatur -0.13 even -0.14 small -0.14 women -0.14 made -0.14 struck -0.14 fair -0.14 thousand -0.14
    might -0.14 found -0.14 delay -0.14 treaty -0.15 block -0.15 caus -0.15 over -0.15 chair -0.15
    announc -0.15 deny -0.15 took -0.15 conclud -0.15 said -0.15 ran -0.15 littl -0.15 duty -0.15 public -0.16
    today -0.16 after -0.16 test -0.16 ready -0.16 school -0.16 again -0.17 review -0.17 peopl -0.17
    help -0.17 report -0.17 lost -0.18 better -0.18 laid -0.18 national -0.18 own -0.19 propos -0.19
    noted -0.19 good -0.19 fear -0.19 never -0.19 were -0.19 next -0.21 near -0.22 use -0.22 now -0.22
    look -0.22 do -0.23 within -0.23 two -0.24 was -0.24 region -0.25 work -0.25 and -0.25 agency -0.26
    both -0.28 rule -0.29 longer -0.31 import -0.31 we -0.31 among -0.35`;
