package press.briefing.template.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CompactTest {
  @Test
  void onlySpaceThatSaysNothingGoes() {
    assertEquals(
        "@media (min-width:720px) and (hover:none){a :hover>b + i,p:is(q,s)::after"
            + "{content:\" ; /* { \" '\\'  ';width:calc(1px + 2px)}}",
        Compact.css(
            """
            /* one */
            @media (min-width: 720px) and (hover: none) {
              a  :hover>b + i, p:is(q, s)::after {
                content: " ; /* { " '\\'  '; /* two
                */ width: calc(1px + 2px) }
            }
            """));
  }

  @Test
  void whatDoesNotEndGoesToTheEnd() {
    assertEquals("a{b:\"c ", Compact.css("a { b: \"c "));
    assertEquals("a", Compact.css("a /* b"));
  }
}
