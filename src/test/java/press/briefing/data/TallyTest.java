package press.briefing.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import press.briefing.diagnostic.Catalogue;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.diagnostic.Place;

final class TallyTest {
  @Test
  void endsAtItsBudgetWithOneError() {
    Diagnostics problems = new Diagnostics();
    Tally tally = new Tally(problems);
    for (int count = 0; count < Tally.MOST; count++) {
      assertTrue(tally.hasRoom(Place.NOWHERE));
    }
    assertFalse(tally.isFull());
    assertFalse(tally.hasRoom(new Place("x.csv", 7, 2)));
    assertFalse(tally.hasRoom(new Place("x.csv", 8, 2)));
    assertTrue(tally.isFull());
    assertEquals(1, problems.sorted().size());
    assertEquals(
        "this is more than is read of one file: over 500000 observations",
        Catalogue.of("en").message(problems.sorted().getFirst()));
  }
}
