package dev.qualis.design.services;

import dev.qualis.analysis.compliance.CoverageStatus;
import dev.qualis.analysis.compliance.ReviewStatus;
import dev.qualis.design.facts.ComplianceGrid.Cell;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.design.facts.Scales;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.ObligationTopic;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Product;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/**
 * Products and topics by markets: the compliance coverage. A topic belongs to no project, so the object remembers the one
 * that asked for the topics last.
 */
public class MarketServices extends ProjectBound {
    /** The markets. */
    public List<EObject> complianceMarkets(QualityModel model) {
        return ProjectFacts.of(model).compliance().markets();
    }

    /** The code of a market. */
    public String marketCode(EObject market) {
        return Scales.code(market);
    }

    /** The products. */
    public List<Product> complianceProducts(QualityModel model) {
        return ProjectFacts.of(model).compliance().products();
    }

    /** The topics that obligations are about. */
    public List<EEnumLiteral> complianceTopics(QualityModel model) {
        current = ProjectFacts.of(model);
        return CompliancePackage.Literals.OBLIGATION_TOPIC.getELiterals().stream()
                .filter(literal -> literal.getValue() != 0) // unspecified
                .toList();
    }

    /** The label of a topic. */
    public String topicTitle(EEnumLiteral topic) {
        return current == null ? topic.getName() : current.label(topic.getInstance());
    }

    private static ObligationTopic topic(EEnumLiteral literal) {
        return (ObligationTopic) literal.getInstance();
    }

    private static List<EObject> markets(Map<EObject, Cell> cells, CoverageStatus status) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().status() == status)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<EObject, Cell> cells(Product product) {
        return ProjectFacts.of(product).compliance().of(product);
    }

    private Map<EObject, Cell> cells(EEnumLiteral topic) {
        return current == null ? Map.of() : current.compliance().of((ObligationTopic) topic.getInstance());
    }

    /** The markets of a product in which obligations are set and all reviews are done. */
    public List<EObject> productMarketsSet(Product product) {
        return markets(cells(product), CoverageStatus.SET);
    }

    /** The markets of a product in which a review is overdue. */
    public List<EObject> productMarketsOverdue(Product product) {
        return markets(cells(product), CoverageStatus.OVERDUE);
    }

    /** The markets of a product for which nothing is set. */
    public List<EObject> productMarketsMissing(Product product) {
        return markets(cells(product), CoverageStatus.MISSING);
    }

    /** How many obligations a product has in a market, and which of them are overdue. */
    public String productObligations(Product product, EObject market) {
        return text(ProjectFacts.of(product), cells(product).get(market));
    }

    /** The markets in which obligations on a topic are set and all reviews are done. */
    public List<EObject> topicMarketsSet(EEnumLiteral topic) {
        return markets(cells(topic), CoverageStatus.SET);
    }

    /** The markets in which a review on a topic is overdue. */
    public List<EObject> topicMarketsOverdue(EEnumLiteral topic) {
        return markets(cells(topic), CoverageStatus.OVERDUE);
    }

    /** The markets in which nothing is set on a topic. */
    public List<EObject> topicMarketsMissing(EEnumLiteral topic) {
        return markets(cells(topic), CoverageStatus.MISSING);
    }

    /** How many obligations there are on a topic in a market, and which of them are overdue. */
    public String topicObligations(EEnumLiteral topic, EObject market) {
        return text(current, cells(topic).get(market));
    }

    private static String text(ProjectFacts facts, Cell cell) {
        if (cell == null || cell.obligations().isEmpty()) {
            return facts.choose("缺少", "missing");
        }
        String late = cell.obligations().stream()
                .filter(state -> state.review() != ReviewStatus.CURRENT)
                .map(state -> facts.title(state.obligation()))
                .collect(Collectors.joining(facts.choose("、", ", ")));
        String count = String.valueOf(cell.obligations().size());
        return late.isEmpty() ? count : count + "\n" + facts.choose("逾期：", "Overdue: ") + late;
    }
}
