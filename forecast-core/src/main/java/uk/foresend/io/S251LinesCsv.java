package uk.foresend.io;

import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.foresend.dsg.Block;
import uk.foresend.history.S251Line;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;

/**
 * Reads the table of section 251 lines: {@code block} is a block of the grant or {@code
 * general-fund}; {@code high_needs_spend} is {@code yes} or {@code no}.
 */
record S251LinesCsv(Map<String, Source> sources) implements ReferenceTable<S251Line> {
  private static final Set<String> COLUMNS =
      Set.of("code", "label", "block", "high_needs_spend", "source");

  private static final String GENERAL_FUND = "general-fund";
  private static final String[] PURSES =
      Stream.concat(Stream.of(GENERAL_FUND), Arrays.stream(Block.values()).map(Block::id))
          .toArray(String[]::new);
  private static final String[] ANSWERS = {"yes", "no"};

  @Override
  public Checked<List<S251Line>> read(Reader text, String document) {
    return TableReader.read(text, document, COLUMNS, this::line);
  }

  private S251Line line(TableRow row) {
    return new S251Line(
        row.required("code"),
        row.required("label"),
        block(row.oneOf("block", PURSES, purse -> purse)),
        row.oneOf("high_needs_spend", ANSWERS, answer -> answer).equals("yes"),
        SourcesCsv.of(row, sources));
  }

  private static Optional<Block> block(String purse) {
    return Arrays.stream(Block.values()).filter(block -> block.id().equals(purse)).findFirst();
  }
}
