package press.briefing.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.briefing.diagnostic.Code;
import press.briefing.diagnostic.Diagnostics;
import press.briefing.gate.Gate;
import press.briefing.model.Checkpoint;
import press.briefing.tree.Fields;
import press.briefing.tree.Node;

/// Reads `checkpoints.yaml`, the list of what readers should watch.
public final class CheckpointReader {
  private final Gate gate;

  /// A reader of files behind a gate.
  public CheckpointReader(Gate gate) {
    this.gate = gate;
  }

  /// The checkpoints of a file in its order; none if it is absent. An entry without an id of its
  /// own is an error and left out.
  public List<Checkpoint> read(String path, Diagnostics problems) {
    return Settings.read(gate, path, problems)
        .map(node -> checkpoints(node, problems))
        .orElse(List.of());
  }

  private static List<Checkpoint> checkpoints(Node node, Diagnostics problems) {
    if (NodeKind.isNothing(node)) {
      return List.of();
    }
    if (!(node instanceof Node.Sequence list)) {
      problems.error(
          Code.VALUE_KIND, node.place(), "checkpoints.yaml", "kind.list", NodeKind.of(node));
      return List.of();
    }
    Set<String> ids = new HashSet<>();
    List<Checkpoint> checkpoints = new ArrayList<>();
    for (Node item : list.items()) {
      entry(item, problems).filter(each -> isNew(each, ids, problems)).ifPresent(checkpoints::add);
    }
    return List.copyOf(checkpoints);
  }

  private static Optional<Checkpoint> entry(Node item, Diagnostics problems) {
    return Fields.of(item, "checkpoints.yaml", CheckpointEntry.SHAPE, problems)
        .flatMap(fields -> new CheckpointEntry(fields, problems).read());
  }

  private static boolean isNew(Checkpoint checkpoint, Set<String> ids, Diagnostics problems) {
    boolean fresh = ids.add(checkpoint.id());
    if (!fresh) {
      problems.error(Code.ID_REPEATED, checkpoint.place(), checkpoint.id());
    }
    return fresh;
  }
}
