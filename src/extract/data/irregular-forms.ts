/**
 * Base form and its irregular forms, one verb or noun a word; written by us from general knowledge
 * of English.
 */
export const irregularForms = `break:broke,broken bring:brought build:built buy:bought catch:caught choose:chose,chosen
  cling:clung come:came cost:cost cut:cut,cutting deal:dealt dig:dug draw:drew,drawn drive:drove,driven fall:fell,fallen
  feel:felt fight:fought find:found flee:fled forbid:forbade,forbidden,forbidding freeze:froze,frozen get:got,gotten
  give:gave,given go:went,gone,goes grind:ground grow:grew,grown hang:hung have:has,had hear:heard hide:hid,hidden
  hit:hit,hitting hold:held keep:kept know:knew,known lay:laid lead:led leave:left lie:lay,lain lose:lost make:made
  mean:meant meet:met pay:paid put:put,putting quit:quit,quitting ride:rode,ridden rise:rose,risen run:ran,running
  say:said see:saw,seen seek:sought sell:sold send:sent set:set,setting shake:shook,shaken shoot:shot shrink:shrank,shrunk
  shut:shut,shutting sink:sank,sunk slide:slid speak:spoke,spoken spend:spent split:split,splitting spread:spread
  stand:stood steal:stole,stolen stick:stuck strike:struck,stricken sue:suing swear:swore,sworn sweep:swept
  swell:swollen take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown tie:tying
  understand:understood undergo:underwent,undergone upset:upset,upsetting wage:waging win:won withdraw:withdrew,withdrawn
  withhold:withheld withstand:withstood write:wrote,written arise:arose,arisen bear:bore,borne become:became
  begin:began,begun bind:bound blow:blew,blown do:does,did,done be:is,are,was,were,been,am,being overcome:overcame
  override:overrode,overridden overrun:overran overthrow:overthrew,overthrown beset:beset mislead:misled rig:rigging
  undercut:undercut backslide:backslid foresee:foresaw,foreseen forgo:forwent,forgone outgrow:outgrew,outgrown
  veto:vetoes,vetoed,vetoing foot:feet man:men woman:women crisis:crises child:children person:people
  would:'d cannot:can't not:n't,never,cannot,nor bad:worse,worst little:least lie:lying die:dying
  far:farther,further hard:harder,hardest tough:tougher,toughest slow:slower,slowest weak:weaker,weakest
  strict:stricter few:fewer,fewest low:lower,lowest deep:deeper,deepest lay:laying run:ran uphold:upheld`;
