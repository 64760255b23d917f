/// Turns manuscripts, indicator data and templates into Korean and English briefings.
///
/// ## The way through
///
/// A briefing passes through six stages, each a function from one immutable value to the next:
/// read, assemble, proofread, typeset, render, write. The stages keep no state; `desk` alone owns
/// the clock, the output and the threads.
///
/// ## Words
///
/// A *publication* is the periodical; an *issue* one number of it. A *manuscript* is what the
/// writer delivered for one language. A *briefing* is one issue assembled; an *edition* the
/// briefing in one language, the *facing edition* in both, side by side. A *galley* is an edition
/// typeset for one medium, a *rendition* an edition in one format. An *indicator* has a *series* of
/// *observations*; a *measure* makes a *figure* of it, a *quantity* with its lineage. A
/// *checkpoint* is what readers should watch; its *trigger* is a rule on indicators, its *reading*
/// what the data say. A *diagnostic* is a problem with its *place*.
///
/// ## Rooms
///
/// Arrows run one way. A room may import the rooms named behind it, and no library but its own; a
/// test holds this table against the classes.
///
/// | room | may import | is the home of |
/// | --- | --- | --- |
/// | diagnostic | | |
/// | quantity | | |
/// | language | quantity | |
/// | model | quantity, language, diagnostic | |
/// | gate | diagnostic | javax.imageio, javax.xml, org.xml |
/// | tree | diagnostic | tools.jackson, org.snakeyaml |
/// | markup | diagnostic | org.jsoup |
/// | content | gate, tree, markup, model, language, quantity, diagnostic | com.vladsch |
/// | data | gate, tree, model, language, quantity, diagnostic | de.siegmar, org.dhatim, org.apache.commons, java.sql, org.sqlite, org.postgresql |
/// | measure | model, language, quantity, diagnostic | |
/// | assembly | measure, model, language, quantity, diagnostic | |
/// | proof | model, language, quantity, diagnostic | |
/// | chart | model, language, quantity, diagnostic | |
/// | template | chart, measure, gate, model, language, quantity, diagnostic | freemarker |
/// | pdf | gate, model, language, diagnostic | org.xhtmlrenderer, org.openpdf |
/// | site | template, tree, markup, model, language, quantity, diagnostic | |
/// | desk | site, pdf, template, proof, assembly, data, content, tree, gate, model, language, quantity, diagnostic | java.lang.foreign |
/// | cli | desk, tree, model, diagnostic | picocli |
@NullMarked
package press.briefing;

import org.jspecify.annotations.NullMarked;
