package press.briefing.template;

import java.util.function.UnaryOperator;

/// What an edition's names become on a page that it shares with another.
///
/// @param ids of elements
/// @param pictures of files
record Naming(UnaryOperator<String> ids, UnaryOperator<String> pictures) {
  /// A page of its own: all stays as it is.
  static final Naming OWN = new Naming(UnaryOperator.identity(), UnaryOperator.identity());
}
