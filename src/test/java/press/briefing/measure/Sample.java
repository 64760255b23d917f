package press.briefing.measure;

import static press.briefing.quantity.Unit.Common.INDEX;
import static press.briefing.quantity.Unit.Common.PERCENT;

import java.util.List;
import press.briefing.model.Series;

/// Some series of the sample publication.
final class Sample {
  static final Series CAPEX =
      Given.series(
          Given.indicator("capex", Given.DOLLARS, "10억", 1),
          "2022Q4",
          "39.4 36.2 38.5 42.1 47.3 51.0 56.2 61.8 70.4 74.9 80.6 86.3 92.7 97.1 104.9 116.4"
              .split(" "));
  static final Series LEAD_TIME =
      Given.series(
          Given.indicator("lead-time", Given.WEEKS, "1", 0),
          "2024-05",
          ("52 52 51 52 51 50 49 50 48 47 48 47 46 46 47 45 44 45 43 42 43 41 40 41 39 38 37 38 36"
                  + " 33")
              .split(" "));
  static final Series GPU_RENT =
      Given.series(
          Given.indicator("gpu-rent", Given.DOLLARS, "1", 2), "2026-08", "2.40", "2.34", "2.19");
  static final Series QUEUE =
      Given.series(
          Given.indicator("queue", Given.WEEKS, "1", 0), "2025Q3", "21 23 24 25 28".split(" "));
  static final Series TOP3_SHARE =
      Given.series(
          Given.indicator("top3-share", PERCENT, "1", 1),
          "2025Q3",
          "63.7 64.3 64.8 65.2 66.1".split(" "));
  static final Series HBM_PRICE =
      Given.series(
          Given.indicator("hbm-price", INDEX, "1", 1),
          "2025-10",
          "110.9 111.5 112.6 113.2 114.0 115.3 115.9 117.1 118.4 119.0 120.2 121.7 124.3"
              .split(" "));
  static final Series STARTUP_SHARE =
      Given.series(Given.indicator("startup-share", PERCENT, "1", 1), "2026H1", "-", "-");
  static final List<Series> ALL =
      List.of(CAPEX, LEAD_TIME, QUEUE, GPU_RENT, TOP3_SHARE, HBM_PRICE, STARTUP_SHARE);

  private Sample() {}
}
