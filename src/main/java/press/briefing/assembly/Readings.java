package press.briefing.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.measure.Measures;
import press.briefing.model.Checkpoint;
import press.briefing.model.Reading;

/// The checkpoints of an issue, each read once, in the order of their file.
final class Readings {
  private final Map<String, Checkpoint> checkpoints = new LinkedHashMap<>();
  private final Map<String, Reading> readings = new LinkedHashMap<>();

  private Readings() {}

  static Readings of(List<Checkpoint> checkpoints, Measures measures, Diagnostics problems) {
    Readings all = new Readings();
    for (Checkpoint each : checkpoints) {
      all.checkpoints.put(each.id(), each);
      all.readings.put(each.id(), measures.read(each, problems));
    }
    return all;
  }

  boolean isEmpty() {
    return checkpoints.isEmpty();
  }

  List<Checkpoint> checkpoints() {
    return List.copyOf(checkpoints.values());
  }

  Optional<Checkpoint> checkpoint(String id) {
    return Optional.ofNullable(checkpoints.get(id));
  }

  Optional<Reading> reading(String id) {
    return Optional.ofNullable(readings.get(id));
  }
}
