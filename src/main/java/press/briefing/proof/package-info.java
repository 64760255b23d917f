/// Reads an assembled briefing as a proofreader would: one class a rule, each problem at its place.
@NullMarked
package press.briefing.proof;

import org.jspecify.annotations.NullMarked;
