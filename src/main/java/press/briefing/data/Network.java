package press.briefing.data;

import java.util.Map;
import java.util.Optional;

/// Whether data may come over the network, and from where.
public sealed interface Network {
  /// It may not.
  record Closed() implements Network {}

  /// It may, from the servers that variables of the environment name.
  record Open(Map<String, String> variables) implements Network {
    public Open {
      variables = Map.copyOf(variables);
    }

    /// The address that a variable holds; empty if it is not set.
    Optional<String> address(String variable) {
      return Optional.ofNullable(variables.get(variable)).filter(each -> !each.isBlank());
    }
  }
}
