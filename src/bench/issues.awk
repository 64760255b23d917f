# Writes issues in Korean and English, the same every time, as folders for the press and as files for Hugo:
#   awk -v n=200 -v dir=FOLDER -f issues.awk     awk -v n=200 -v hugo=FOLDER -f issues.awk
BEGIN {
  split("전력망|반도체|데이터센터|물가|환율|수출|고용|금리|원자재|해운|주택|소비|투자|재정|농산물|관광|배터리|철강|자동차|통신", kn, "|")
  split("power grids|semiconductors|data centres|prices|exchange rates|exports|jobs|interest rates|raw materials|shipping|housing|consumption|investment|budgets|crops|tourism|batteries|steel|cars|telecoms", en, "|")
  split("지난 분기보다 뚜렷하게 늘었다|예상보다 더디게 움직였다|여름부터 흐름이 바뀌었다|현장에서는 이미 값에 반영했다|한 해 전과 견주면 여전히 낮다|다음 달 발표가 갈림길이 된다|공급이 수요를 따라가지 못했다|규제가 풀리면서 거래가 살아났다|재고가 쌓이며 값이 눌렸다|기업들은 계획을 한 분기 미뤘다", kv, "|")
  split("rose visibly over the last quarter|moved more slowly than expected|changed course in summer|is already reflected in prices on site|is still low against a year ago|depends on next month’s release|could not keep up with demand|came to life as rules were eased|came under pressure as stocks piled up|was put off by a quarter", ev, "|")
  split("요약|신호|맞물린 셋|그늘|전망|점검 포인트", kh, "|")
  split("In brief|The signal|Three that interlock|The shade|The outlook|Points to watch", eh, "|")
  syllables = split("가|강|거|건|경|고|곡|공|관|광|구|국|군|권|금|기|길|나|남|내|노|농|누|늘|단|달|당|대|덕|도|동|두|들|라|람|래|려|령|로|루|류|리|림|마|만|망|매|면|명|모|목|무|문|미|민|바|박|반|방|배|백|범|별|보|본|봉|부|북|분|비|빈|빛|사|산|삼|상|새|서|석|선|설|섬|성|세|소|손|솔|송|수|숲|시|신|실|심|아|안|암|양|언|여|연|영|예|오|옥|온|왕|용|우|운|울|원|월|유|윤|은|음|의|이|인|일|임|자|장|재|전|정|제|조|종|주|중|지|진|차|창|채|천|철|청|초|촌|추|충|치|태|터|토|통|파|판|평|포|표|풍|하|학|한|해|향|현|형|호|홍|화|활|황|회|효|후|훈|흥|희", ks, "|")
  for (i = 1; i <= n; i++) {
    seed = i * 7919 % 1000003
    year = 2026 - int((i - 1) / 50); month = 12 - int((i - 1) % 50 / 4.17); day = 28 - (i - 1) % 28
    date = sprintf("%04d-%02d-%02d", year, month, day)
    id = sprintf("issue-%04d", i)
    write(id, date, "ko"); write(id, date, "en")
  }
}
function pick(count) { seed = (seed * 48271) % 2147483647; return 1 + seed % count }
function sentence(language, a, b) {
  a = pick(20); b = pick(10)
  return language == "ko" ? ks[pick(syllables)] ks[pick(syllables)] ks[pick(syllables)] "에서 " kn[a] "은(는) " kv[b] "." : "The market for " en[a] " " ev[b] "."
}
function write(id, date, language, own, h, p, s, body, k, a, b) {
  a = pick(20); b = pick(20); k = language == "ko"
  title = k ? kn[a] "과 " kn[b] ", " substr(id, 7) + 0 "호" : "On " en[a] " and " en[b] ", no. " substr(id, 7) + 0
  stand = sentence(language)
  tags = k ? kn[a] ", " kn[b] : "\"" en[a] "\", \"" en[b] "\""
  body = ""
  for (h = 1; h <= 6; h++) {
    body = body "\n## " (k ? kh[h] : eh[h]) "\n"
    for (p = 1; p <= (h == 6 ? 0 : 3); p++) {
      body = body "\n"
      for (s = 1; s <= 5; s++) body = body sentence(language) (s < 5 ? " " : "\n")
    }
    if (h == 6) for (p = 1; p <= 3; p++) body = body (p == 1 ? "\n" : "") "- " sentence(language) "\n"
  }
  if (dir != "") {
    system("mkdir -p " dir "/" id)
    out = dir "/" id "/" language ".md"
    printf "---\ntitle: \"%s\"\nstandfirst: \"%s\"\ndate: %s\ntags: [%s]\n---\n%s", title, plain(stand), date, tags, body > out
    close(out)
  }
  if (hugo != "") {
    out = hugo "/" language "/" id ".md"
    printf "---\ntitle: \"%s\"\ndescription: \"%s\"\ndate: %s\ntags: [%s]\n---\n%s", title, plain(stand), date, tags, plain(body) > out
    close(out)
  }
}
function plain(text) { gsub(/은\(는\)/, "은", text); return text }
