package uk.foresend.api.pages.assumptions;

import java.util.List;
import java.util.stream.Stream;
import uk.foresend.api.pages.form.Anchors;
import uk.foresend.api.pages.form.FieldView;
import uk.foresend.api.pages.words.Names;

/**
 * A part of what a scenario assumes, as its page shows it.
 *
 * @param scenario the id of the scenario
 * @param part the part
 * @param of the id of the scenario whose document says it: of a what-if, often its baseline
 * @param groups its sections
 */
public record AssumptionsView(String scenario, Part part, String of, List<Group> groups) {

  /** Keeps its own copy. */
  public AssumptionsView {
    groups = List.copyOf(groups);
  }

  /** Whether the document of the scenario itself says it. */
  public boolean isOwn() {
    return scenario.equals(of);
  }

  /**
   * A section.
   *
   * @param id its name in documents
   * @param title what it is called
   * @param help what it is
   * @param entries what it says
   * @param kinds what can be added to it; empty when nothing can
   */
  public record Group(
      String id, String title, String help, List<EntryView> entries, List<FieldView.Option> kinds) {

    /** Keeps its own copies. */
    public Group {
      entries = List.copyOf(entries);
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * The form in which an entry is changed.
   *
   * @param scenario the id of the scenario
   * @param part the part it belongs to
   * @param path the way to it in the document, or the way that it would have
   * @param title what it is called
   * @param help what it is
   * @param at the way to it; empty for one that is added
   * @param section the section to which one is added; empty for one that is changed
   * @param kind the kind of which one is added
   * @param version the version that is changed
   * @param fields its fields
   * @param further the fields of a source of its own
   * @param author who changes it
   * @param removable whether it can be taken away
   */
  public record Form(
      String scenario,
      Part part,
      String path,
      String title,
      String help,
      String at,
      String section,
      String kind,
      int version,
      List<FieldView> fields,
      List<FieldView> further,
      String author,
      boolean removable) {
    private static final String AUTHOR = "author";

    /** Keeps its own copies. */
    public Form {
      fields = List.copyOf(fields);
      further = List.copyOf(further);
    }

    /** Returns where on its page a problem can lead. */
    Anchors anchors() {
      return Anchors.of(
          Stream.concat(fields.stream(), further.stream()).toList(),
          further.isEmpty() ? new String[] {"0", AUTHOR} : new String[] {"0", "1", AUTHOR});
    }

    /** Returns what stands in its address. */
    public String query() {
      return at.isEmpty()
          ? "add=" + Names.encoded(section) + "&kind=" + Names.encoded(kind)
          : "at=" + Names.encoded(at);
    }
  }
}
