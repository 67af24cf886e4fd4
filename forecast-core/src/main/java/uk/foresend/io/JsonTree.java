package uk.foresend.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import uk.foresend.io.TreeBuilder.Stop;
import uk.foresend.problem.Problem;

/** Reads JSON token by token, numbers as they are written. */
final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // read, so that they are refused where a number is wanted and not as broken JSON
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(TreeBuilder.DEEPEST + 1)
                  .maxNumberLength(200)
                  .maxStringLength(ScenarioReader.MOST_BYTES)
                  .maxNameLength(1000)
                  .build())
          .build();

  private JsonTree() {}

  static void read(String text, TreeBuilder tree) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (tree.root() != null) {
          throw more(parser, tree);
        }
        token(parser, token, tree);
      }
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      int line = at == null ? 0 : at.getLineNr();
      int column = at == null ? 0 : at.getColumnNr();
      throw new Stop(
          Problem.invalid(
              tree.position(line, column),
              "This cannot be read as JSON: " + firstSentence(broken) + ".",
              "Look for a missing comma, bracket or quotation mark just before it."));
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    }
  }

  private static void token(JsonParser parser, JsonToken token, TreeBuilder tree)
      throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    int column = parser.currentTokenLocation().getColumnNr();
    switch (token) {
      case START_OBJECT -> tree.start(true, line, column);
      case START_ARRAY -> tree.start(false, line, column);
      case END_OBJECT, END_ARRAY -> tree.end();
      case FIELD_NAME -> tree.key(parser.currentName(), line, column);
      case VALUE_NULL -> tree.scalar("", false, line, column);
      case VALUE_STRING -> tree.scalar(parser.getText(), true, line, column);
      default -> tree.scalar(parser.getText(), false, line, column);
    }
  }

  private static Stop more(JsonParser parser, TreeBuilder tree) throws IOException {
    JsonLocation at = parser.currentTokenLocation();
    return new Stop(
        Problem.refused(
            tree.position(at.getLineNr(), at.getColumnNr()),
            "The file holds more than one document.",
            "Keep one a file."));
  }

  private static String firstSentence(JsonProcessingException broken) {
    String said = String.valueOf(broken.getOriginalMessage());
    int end = said.indexOf('\n');
    String line = (end < 0 ? said : said.substring(0, end)).strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
