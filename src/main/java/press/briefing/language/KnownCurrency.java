package press.briefing.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The currencies that have a name here, by their ISO codes.
enum KnownCurrency {
  KRW("원", "원", "Korean won", "Korean won", "₩"),
  USD("달러", "미국 달러", "US dollar", "US dollars", "$"),
  EUR("유로", "유로", "euro", "euros", "€"),
  JPY("엔", "일본 엔", "Japanese yen", "Japanese yen", "¥"),
  CNY("위안", "중국 위안", "Chinese yuan", "Chinese yuan", ""),
  GBP("파운드", "영국 파운드", "pound sterling", "pounds sterling", "£"),
  CHF("스위스프랑", "스위스프랑", "Swiss franc", "Swiss francs", ""),
  TWD("대만달러", "대만달러", "Taiwan dollar", "Taiwan dollars", ""),
  HKD("홍콩달러", "홍콩달러", "Hong Kong dollar", "Hong Kong dollars", ""),
  SGD("싱가포르달러", "싱가포르달러", "Singapore dollar", "Singapore dollars", ""),
  AUD("호주달러", "호주달러", "Australian dollar", "Australian dollars", ""),
  NZD("뉴질랜드달러", "뉴질랜드달러", "New Zealand dollar", "New Zealand dollars", ""),
  CAD("캐나다달러", "캐나다달러", "Canadian dollar", "Canadian dollars", ""),
  INR("루피", "인도 루피", "Indian rupee", "Indian rupees", "₹"),
  IDR("루피아", "인도네시아 루피아", "Indonesian rupiah", "Indonesian rupiah", ""),
  VND("동", "베트남 동", "Vietnamese dong", "Vietnamese dong", "₫"),
  THB("밧", "태국 밧", "Thai baht", "Thai baht", ""),
  MYR("링깃", "말레이시아 링깃", "Malaysian ringgit", "Malaysian ringgit", ""),
  PHP("페소", "필리핀 페소", "Philippine peso", "Philippine pesos", ""),
  MXN("멕시코페소", "멕시코페소", "Mexican peso", "Mexican pesos", ""),
  BRL("헤알", "브라질 헤알", "Brazilian real", "Brazilian reais", ""),
  RUB("루블", "러시아 루블", "Russian rouble", "Russian roubles", ""),
  TRY("리라", "튀르키예 리라", "Turkish lira", "Turkish lira", ""),
  SEK("스웨덴크로나", "스웨덴크로나", "Swedish krona", "Swedish kronor", ""),
  NOK("노르웨이크로네", "노르웨이크로네", "Norwegian krone", "Norwegian kroner", ""),
  DKK("덴마크크로네", "덴마크크로네", "Danish krone", "Danish kroner", ""),
  PLN("즈워티", "폴란드 즈워티", "Polish zloty", "Polish zlotys", ""),
  CZK("체코코루나", "체코코루나", "Czech koruna", "Czech koruny", ""),
  HUF("포린트", "헝가리 포린트", "Hungarian forint", "Hungarian forints", ""),
  ILS("셰켈", "이스라엘 셰켈", "Israeli shekel", "Israeli shekels", ""),
  SAR("리얄", "사우디아라비아 리얄", "Saudi riyal", "Saudi riyals", ""),
  AED("디르함", "아랍에미리트 디르함", "UAE dirham", "UAE dirhams", ""),
  ZAR("랜드", "남아프리카공화국 랜드", "South African rand", "South African rand", "");

  private static final Map<String, KnownCurrency> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  private final String korean;
  private final String koreanLong;
  private final String english;
  private final String englishPlural;
  private final String symbol;

  KnownCurrency(
      String korean, String koreanLong, String english, String englishPlural, String symbol) {
    this.korean = korean;
    this.koreanLong = koreanLong;
    this.english = english;
    this.englishPlural = englishPlural;
    this.symbol = symbol;
  }

  /// The currency of an ISO code; empty for a code that has no name here.
  static Optional<KnownCurrency> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /// What a Korean desk calls it: 달러.
  String korean() {
    return korean;
  }

  /// Its name with the country where 달러 alone could be another: 미국 달러.
  String koreanLong() {
    return koreanLong;
  }

  /// Its English name behind a number as written.
  String english(String number) {
    return number.equals("1") ? english : englishPlural;
  }

  /// The sign that stands before a number; empty where none is its own.
  Optional<String> symbol() {
    return symbol.isEmpty() ? Optional.empty() : Optional.of(symbol);
  }
}
