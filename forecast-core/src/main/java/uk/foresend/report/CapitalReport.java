package uk.foresend.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Figure;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.Reach;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.send.CapitalScheme;

/**
 * The capital programme: what it costs and who pays, whom it displaces, and what it saves each
 * purse.
 *
 * <p>{@code public_saving = dsg_saving + general_fund_saving}. Basic entitlement stands beside
 * them: income that the DfE pays is no saving.
 */
public record CapitalReport() implements ForecastReport {

  @Override
  public String id() {
    return "capital";
  }

  @Override
  public String title() {
    return "Capital programme";
  }

  @Override
  public String reader() {
    return "For capital and commissioning: cost, financing, savings in three purses, and payback.";
  }

  /**
   * Returns a row for each measure of each scheme and year, for each building cost by its source,
   * for the financing of each year, and for what each scheme is worth.
   */
  @Override
  public Table data(Forecast forecast) {
    return new Lengthwise(id(), title())
        .name("scheme", "Key of the scheme")
        .name("label", "Scheme")
        .name("finance", "Financed by, or financing line")
        .name(Across.YEAR, "Financial year")
        .add("schemes", years(forecast), CapitalReport::scheme)
        .add("cost", cost(forecast))
        .add("financing", financing(forecast), CapitalReport::line)
        .add(
            "value",
            value(forecast),
            (cell, measure) -> worth(cell.apply("scheme"), measure, forecast),
            "payback")
        .build(notes(forecast));
  }

  private static String scheme(UnaryOperator<String> cell, String measure) {
    String scheme = cell.apply("scheme");
    String year = cell.apply(Across.YEAR);
    return switch (measure) {
      case "capital" -> Trace.IN_PART + "cost";
      case "displaced" -> Trace.within(Figure.FILLED, scheme, year);
      case "dsg_saving" -> Trace.shownBy(Figure.SAVING, scheme, year);
      case "public_saving" -> Trace.shownBy(Figure.PUBLIC_SAVING, scheme, year);
      case "entitlement" -> Trace.shownBy(Figure.ENTITLEMENT, scheme, year);
      default -> Trace.within(Figure.PUBLIC_SAVING, scheme, year);
    };
  }

  private static String line(UnaryOperator<String> cell, String measure) {
    String line =
        Arrays.stream(FundRow.Kind.values())
            .filter(kind -> kind.label().equals(cell.apply("finance")))
            .map(FundRow.Kind::id)
            .findFirst()
            .orElseThrow();
    return Trace.shownBy(Figure.FUND, line, cell.apply(Across.YEAR));
  }

  private static String worth(String scheme, String measure, Forecast forecast) {
    return measure.equals("cost")
        ? Trace.IN_PART + "cost"
        : Trace.within(Figure.PUBLIC_SAVING, scheme, forecast.years().get(0).toString());
  }

  private static Table years(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("capital-years", "")
            .text("scheme", "Key")
            .text("label", "Scheme")
            .year()
            .pounds("capital", "Spent on building")
            .column("displaced", "Placements displaced", "children")
            .pounds("dsg_saving", "Saving to the DSG")
            .pounds("general_fund_saving", "Saving to the General Fund")
            .pounds("public_saving", "Saving to the public")
            .pounds("entitlement", "Basic entitlement brought to the DSG");
    for (SchemeOutcome scheme : forecast.schemes()) {
      for (int year = 0; year < forecast.years().size(); year++) {
        table.row(
            Cell.of(scheme.scheme().id()),
            Cell.of(scheme.scheme().label()),
            Cell.of(forecast.years().get(year)),
            Cell.of(scheme.capital().get(year)),
            Counted.or(scheme, forecast, Cell.of(scheme.displaced(year))),
            Counted.or(scheme, forecast, Cell.of(scheme.dsgSaving().get(year))),
            Counted.or(scheme, forecast, Cell.of(scheme.generalFundSaving().get(year))),
            Counted.or(scheme, forecast, Cell.of(scheme.publicSaving(year))),
            Counted.or(scheme, forecast, Cell.of(scheme.entitlement().get(year))));
      }
    }
    return table.build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    List<String> notes = notes(forecast);
    if (forecast.schemes().isEmpty()) {
      return List.of(
          new TableBuilder("capital-value", title()).text("label", "Scheme").notes(notes).build());
    }
    Across schemes = new Across(years(forecast), List.of("label"), Cell.of(Money.ZERO));
    Across.Total sum = Across.Total.SUMMED;
    List<Table> all = new ArrayList<>(List.of(value(forecast).without("scheme")));
    Stream.of(
            cost(forecast).without("scheme"),
            new Across(financing(forecast), List.of("finance"), Cell.of(Money.ZERO))
                .of(
                    "capital-financing",
                    "Financing of the programme, on the General Fund",
                    "financing",
                    sum,
                    notes),
            schemes.of("capital-displaced", "Placements displaced", "displaced", sum, notes),
            schemes.of("capital-dsg", "Saving to the DSG", "dsg_saving", sum, notes),
            schemes.of(
                "capital-general-fund",
                "Saving to the General Fund",
                "general_fund_saving",
                sum,
                notes),
            schemes.of(
                "capital-public",
                "Saving to the public: both together",
                "public_saving",
                sum,
                notes),
            schemes.of(
                "capital-entitlement",
                "Basic entitlement brought to the DSG, beside the savings",
                "entitlement",
                sum,
                notes))
        .filter(Counted::saysSomething)
        .forEach(all::add);
    return all;
  }

  @Override
  public List<Chart> charts(Forecast forecast) {
    return CapitalChart.of(forecast).stream().map(chart -> chart.noted(notes(forecast))).toList();
  }

  private static Table value(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("capital-value", "What each scheme costs and is worth")
            .text("label", "Scheme")
            .text("scheme", "Key")
            .text("owner", "Run by")
            .pounds("cost", "Building, all years")
            .pounds("forward_value", "Forward value")
            .column("discount_rate", "Discounted at", "% a year")
            .text("payback", "Paid back in");
    for (SchemeOutcome outcome : forecast.schemes()) {
      CapitalScheme scheme = outcome.scheme();
      table.row(
          Cell.of(scheme.label()),
          Cell.of(scheme.id()),
          Cell.of(scheme.owner()),
          Cell.of(
              Money.sum(
                  scheme.capital().stream().map(CapitalScheme.CapitalSpend::amount).toList())),
          Counted.or(outcome, forecast, Cell.of(outcome.outlook().forwardValue())),
          new Cell.Percent(outcome.outlook().discountRate().perYear()),
          Counted.or(outcome, forecast, payback(outcome.outlook().payback())));
    }
    return table
        .note(
            "Forward value: savings to both purses less building costs, from the date of the"
                + " scenario on, discounted; it leaves out what is already spent. Later years count"
                + " for less by the rate shown; HM Treasury's Green Book has 3.5% a year in real"
                + " terms for the first 30 years (Review of discounting in the Green Book: Terms of"
                + " Reference, 16 December 2025), while amounts here are in cash.")
        .note(
            "Paid back in: the first year by whose end savings to both purses reach all building"
                + " costs, both counted from the start of the scheme, interest apart. Where places"
                + " opened before this forecast began, what they saved until then is not in it and"
                + " no year can be named.")
        .notes(notes(forecast))
        .build();
  }

  private static Cell payback(SchemeOutcome.Payback payback) {
    return payback.year().map(Cell::of).orElseGet(() -> new Cell.Absent(payback.otherwise()));
  }

  private static Table cost(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("capital-cost", "Building costs by year and source of finance")
            .text("label", "Scheme")
            .text("scheme", "Key")
            .text("finance", "Financed by")
            .year()
            .pounds("cost", "Building cost")
            .text("source", "Source");
    for (SchemeOutcome outcome : forecast.schemes()) {
      for (CapitalScheme.CapitalSpend spend : outcome.scheme().capital()) {
        table.row(
            Cell.of(outcome.scheme().label()),
            Cell.of(outcome.scheme().id()),
            Cell.of(spend.from().label()),
            Cell.of(spend.year()),
            Cell.of(spend.amount()),
            Cell.of(Lengthwise.said(spend.source())));
      }
    }
    return table.total("Total").notes(notes(forecast)).build();
  }

  private static Table financing(Forecast forecast) {
    TableBuilder table =
        new TableBuilder("capital-financing", "")
            .text("finance", "Line")
            .year()
            .pounds("financing", "On the General Fund");
    for (FundRow row : forecast.generalFund()) {
      for (int year = 0; row.kind().financesSchemes() && year < row.amounts().size(); year++) {
        table.row(
            Cell.of(row.label()),
            Cell.of(forecast.years().get(year)),
            Cell.of(row.amounts().get(year)));
      }
    }
    return table.build();
  }

  private static List<String> notes(Forecast forecast) {
    List<String> first = new ArrayList<>();
    first.add(
        "A saving is what the children who fill the places would have cost where they would have"
            + " been, less what they cost here; it is negative when the scheme costs more.");
    if (forecast.schemes().isEmpty()) {
      first.add("This scenario has no capital scheme.");
    }
    first.addAll(Unfinanced.notes(forecast));
    first.addAll(Entitled.notes(forecast));
    if (!forecast.schemes().isEmpty()) {
      first.add(StepDowns.PLACE_MONEY);
    }
    Counted.note(forecast).ifPresent(first::add);
    first.addAll(Company.notes(forecast));
    return Notes.with(first, forecast, Reach.GENERAL_FUND);
  }
}
