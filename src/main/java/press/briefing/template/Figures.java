package press.briefing.template;

import press.briefing.model.Block;

/// What stands between the blocks of text and is set by templates of its own.
interface Figures {
  Markup chart(Block.Chart chart);

  Markup indicators(Block.IndicatorTable table);

  Markup checkpoints(Block.CheckpointTable table);
}
