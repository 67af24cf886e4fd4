package uk.foresend.api.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.assumption.Assumptions;
import uk.foresend.report.Table;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Figure;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Scenario;

/** What a scenario holds that can be named: the ids a what-if needs, and the figures there are. */
public final class Contents {

  private Contents() {}

  /** Tells the ids of a scenario's settings, ages, lines, schemes, step-downs and policies. */
  public static Telling ids(Scenario scenario) {
    Assumptions base = scenario.base();
    List<Table> tables =
        Stream.of(
                ids("setting", "Settings", rows(base.setup().axes().settings(), Contents::setting)),
                ids("band", "Age bands", rows(base.setup().axes().bands(), Contents::band)),
                ids("line", "Lines of spend", rows(base.finance().lines(), Contents::line)),
                ids("scheme", "Schemes", rows(base.programme().schemes(), Contents::scheme)),
                ids("step-down", "Step-downs", rows(base.programme().stepDowns(), Contents::down)),
                ids("policy", "Policies", rows(base.standing().policies(), Contents::policy)))
            .filter(table -> !table.rows().isEmpty())
            .toList();
    List<Table.Row> all = new ArrayList<>();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        all.add(row(Stream.concat(Stream.of(Cell.of(table.id())), row.cells().stream()).toList()));
      }
    }
    Table data =
        new Table("ids", "Ids of " + scenario.id(), columns("kind", "id", "label"), all, List.of());
    return new Telling(tables, data, List.of());
  }

  /** Tells the figures of a forecast: each as it is written, for its first year. */
  public static Telling figures(Forecast forecast) {
    List<Table.Row> rows = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      if (figure.speaks() != Figure.Speaks.OF_A_PART) {
        rows.add(row(figure, "", forecast));
      }
      if (figure.speaks() != Figure.Speaks.OF_THE_WHOLE) {
        figure.parts(forecast).forEach(part -> rows.add(row(figure, part, forecast)));
      }
    }
    String years =
        String.join(", ", forecast.years().stream().map(year -> year.toString()).toList());
    Table table =
        new Table(
            "figures",
            "Figures of " + forecast.stamp().scenario(),
            columns("figure", "label"),
            rows,
            List.of("Each can be asked of every year: " + years + "."));
    return new Telling(List.of(table), table, List.of());
  }

  private static Table.Row row(Figure figure, String part, Forecast forecast) {
    String key = figure.id() + (part.isEmpty() ? "" : ":" + part) + "@" + forecast.years().get(0);
    return row(List.of(Cell.of(key), Cell.of(figure.label())));
  }

  private interface Named<T> {
    List<String> of(T thing);
  }

  private static <T> List<Table.Row> rows(List<? extends T> things, Named<T> named) {
    return things.stream()
        .map(thing -> row(named.of(thing).stream().map(Cell::of).toList()))
        .toList();
  }

  private static Table.Row row(List<Cell> cells) {
    return new Table.Row(cells, false);
  }

  private static Table ids(String id, String title, List<Table.Row> rows) {
    return new Table(id, title, columns("id", "label"), rows, List.of());
  }

  private static List<Table.Column> columns(String... names) {
    return Stream.of(names).map(Contents::column).toList();
  }

  private static Table.Column column(String name) {
    String words =
        switch (name) {
          case "id" -> "Id";
          case "label" -> "What it is";
          case "kind" -> "Kind";
          default -> "Figure";
        };
    return new Table.Column(name, words, "");
  }

  private static List<String> setting(uk.foresend.send.Setting one) {
    return List.of(one.id(), one.label());
  }

  private static List<String> band(uk.foresend.send.AgeBand one) {
    return List.of(one.id(), one.label());
  }

  private static List<String> line(uk.foresend.assumption.LineTerms one) {
    return List.of(one.id(), one.label());
  }

  private static List<String> scheme(uk.foresend.send.CapitalScheme one) {
    return List.of(one.id(), one.label());
  }

  private static List<String> down(uk.foresend.assumption.Programme.StepDowns one) {
    return List.of(one.id(), one.from() + " to " + one.to());
  }

  private static List<String> policy(uk.foresend.dsg.DeficitPolicy one) {
    return List.of(one.id(), one.describe());
  }
}
