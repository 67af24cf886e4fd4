package uk.foresend.api.reference;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Arrays;
import java.util.List;
import uk.foresend.assumption.Driver;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.report.Reports;
import uk.foresend.result.Figure;
import uk.foresend.scenario.LeverCatalogue;
import uk.foresend.scenario.PolicyCatalogue;

/** The closed lists of what can be said and asked. */
@Controller("/api/catalogue")
final class CatalogueController {

  @Get("/levers")
  List<Entry> levers() {
    return LeverCatalogue.shapes().stream().map(Entry::of).toList();
  }

  @Get("/policies")
  List<Entry> policies() {
    return PolicyCatalogue.shapes().stream().map(Entry::of).toList();
  }

  @Get("/drivers")
  List<DriverEntry> drivers() {
    return Arrays.stream(Driver.values()).map(DriverEntry::of).toList();
  }

  @Get("/reports")
  List<NamedEntry> reports() {
    return Reports.ofScenario().stream()
        .map(report -> new NamedEntry(report.id(), report.title(), report.reader()))
        .toList();
  }

  @Get("/figures")
  List<NamedEntry> figures() {
    return Arrays.stream(Figure.values())
        .map(
            figure ->
                new NamedEntry(
                    figure.id(), figure.label(), figure.written(new FinancialYear(2027))))
        .toList();
  }
}
