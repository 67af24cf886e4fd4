package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.Repository;
import uk.foresend.problem.Place;
import uk.foresend.scenario.Edit;
import uk.foresend.scenario.Node;

@DisplayName("A change to a part of a document as people wrote it")
class EditedYamlTest {
  private static final String SHORT =
      """
      # The council's own words.
      id: exampleshire/2026
      note: >-
        Folded over
        two lines.
      prices: {special: 20784, mainstream: 5030}  # from the outturn
      empty: []
      levers:
        # the first
        - lever: hold-fees
          rate: 0.02  # as agreed
        # the second
        - {lever: step-down, places: 40}
      """;

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> all = Files.walk(Repository.root().resolve("scenarios"))) {
      return all
          .filter(path -> path.toString().endsWith(".yaml"))
          .filter(path -> !path.toString().contains("refused"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Node.Mapping read(String text) {
    TreeBuilder tree = new TreeBuilder("");
    YamlTree.read(text, tree);
    return (Node.Mapping) tree.root();
  }

  private static Node word(String text) {
    return new Node.Scalar(text, false, Place.WHOLE);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  @DisplayName("says what was meant, and touches no other line, wherever it is in what is shipped")
  void anywhere(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Node.Mapping document = read(text);
    List<Edit> edits = new ArrayList<>();
    offer(document, "", edits);
    int step = Math.max(1, edits.size() / 25);
    for (int i = 0; i < edits.size(); i += step) {
      Edit edit = edits.get(i);
      String edited = EditedYaml.spliced(text, List.of(edit));
      assertThat(EditedYaml.says(edited, Edit.all(document, List.of(edit))))
          .as("%s in %s", edit, file)
          .isTrue();
      if (!(edit instanceof Edit.Remove) && !within(edit)) {
        assertThat(comments(edited)).as("%s in %s", edit, file).isEqualTo(comments(text));
      }
    }
  }

  /** Whether a change puts something in the place of a group or list, which may hold comments. */
  private static boolean within(Edit edit) {
    return edit instanceof Edit.Replace replace && !(replace.value() instanceof Node.Scalar);
  }

  private static List<String> comments(String text) {
    return text.lines().filter(line -> line.strip().startsWith("#")).toList();
  }

  /** Every change that could be made, each kind of word in its turn. */
  private static void offer(Node node, String path, List<Edit> edits) {
    List<String> words =
        List.of(
            "12.5", "a: b, [c] {d} # e", "it's \"so\"", "- x", "Long words. ".repeat(40).strip());
    Node value = word(words.get(edits.size() % words.size()));
    node.<Object>match(
        mapping -> {
          edits.add(new Edit.AddField(path, "newField", value));
          for (Node.Entry entry : mapping.entries()) {
            String at = path.isEmpty() ? entry.name() : path + "." + entry.name();
            if (mapping.entries().size() > 1) {
              edits.add(new Edit.Remove(at));
            }
            edits.add(new Edit.Replace(at, entry.value()));
            offer(entry.value(), at, edits);
          }
          return mapping;
        },
        list -> {
          edits.add(new Edit.AddItem(path, list.items().isEmpty() ? value : list.items().get(0)));
          for (int i = 0; i < list.items().size(); i++) {
            if (list.items().size() > 1) {
              edits.add(new Edit.Remove(path + "[" + i + "]"));
            }
            offer(list.items().get(i), path + "[" + i + "]", edits);
          }
          return list;
        },
        scalar -> edits.add(new Edit.Replace(path, value)));
  }

  @Test
  @DisplayName("keeps comments, order and spacing, and writes as its surroundings do")
  void inItsPlace() {
    String edited =
        EditedYaml.of(
                SHORT,
                read(SHORT),
                List.of(
                    new Edit.Replace("note", word("Said anew.")),
                    new Edit.Replace("prices.special", word("21500")),
                    new Edit.AddItem("empty", word("one")),
                    new Edit.Replace("levers[0].rate", word("0.03")),
                    new Edit.AddField("levers[0]", "note", word("Agreed: in May")),
                    new Edit.Remove("levers[1].places"),
                    new Edit.AddItem(
                        "levers", new Node.Mapping(List.of(entry("lever", "x")), Place.WHOLE)),
                    new Edit.AddField("", "title", word("Ours"))))
            .orElseThrow();

    assertThat(edited)
        .isEqualTo(
            """
            # The council's own words.
            id: exampleshire/2026
            note: >-
              Said anew.
            prices: {special: 21500, mainstream: 5030}  # from the outturn
            empty: [one]
            levers:
              # the first
              - lever: hold-fees
                rate: 0.03  # as agreed
                note: 'Agreed: in May'
              # the second
              - {lever: step-down}
              - {lever: x}
            title: Ours
            """);
  }

  @Test
  @DisplayName("takes an item away with its hyphen, though a comment parts the two")
  void hyphenAbove() {
    String text = "levers:\n  - # why\n    lever: a\n    id: x\n  - lever: b\n";
    assertThat(EditedYaml.of(text, read(text), List.of(new Edit.Remove("levers[0]"))))
        .hasValue("levers:\n  - lever: b\n");
  }

  @Test
  @DisplayName("keeps words that look like numbers of another kind as the words they are")
  void words() {
    for (String said : List.of("12:30", "007", "0x1F", "1_000", "2026-09-01", "yes", "null", "~")) {
      String edited =
          EditedYaml.of(SHORT, read(SHORT), List.of(new Edit.Replace("id", word(said))))
              .orElseThrow();
      assertThat(Edit.find(read(edited), "id")).get().extracting("text").isEqualTo(said);
      assertThat(edited).contains("# as agreed");
    }
  }

  @Test
  @DisplayName("takes time that grows with the text and no faster")
  void longTexts() {
    String text = "# a comment, as long as any\n".repeat(60_000) + SHORT;
    assertThat(EditedYaml.of(text, read(text), List.of(new Edit.Replace("id", word("other")))))
        .get()
        .asString()
        .contains("id: other");
  }

  private static Node.Entry entry(String name, String value) {
    return new Node.Entry(name, Place.WHOLE, word(value));
  }
}
