/// Draws series as charts, sparklines and signs: SVG with real text, in an edition's language.
@NullMarked
package press.briefing.chart;

import org.jspecify.annotations.NullMarked;
