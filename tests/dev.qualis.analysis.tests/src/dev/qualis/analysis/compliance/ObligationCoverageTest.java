package dev.qualis.analysis.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.analysis.WrittenModel;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.model.qms.compliance.ComplianceStatus;
import dev.qualis.model.qms.compliance.ObligationTopic;
import dev.qualis.model.qms.core.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObligationCoverageTest {

    private static final String REGISTER = """
        position Lead "合规主管"
        enterprise E "公司" { markets CN }
        product line Home "家用"
        product Router "路由器" in Home { markets CN, EU }
        product Mesh "组网" in Home { markets US }
        product Module "模块"
        register R "登记册" owned by Lead {
            obligation Quality "质量法" {
                source law "质量法" in CN
                topics quality
                applies to Router
                reviewed on 2025-11-20 every 12 months
                risk point "一" control "控制"
                risk point "二"
                status compliant
            }
            obligation Safety "安全" {
                source law "安全" in EU
                topics quality, recall
                applies to Home
                reviewed on 2025-11-19 every 12 months
            }
            obligation Everywhere "处处" {
                topics recycling
                applies to E
            }
            obligation Nothing "无对象" {
                source law "法" in JP
                topics packaging
                reviewed on 2020-01-01
            }
        }
        """;

    private final ObligationCoverage coverage = ObligationCoverage.of(WrittenModel.of(REGISTER));

    private static List<String> names(List<ObligationState> states) {
        return states.stream().map(state -> state.obligation().getName()).toList();
    }

    private ProductMarket field(String product, String market) {
        return coverage.productMarkets().stream()
                .filter(one ->
                        one.product().getName().equals(product) && one.market().equals(market))
                .findFirst()
                .orElseThrow();
    }

    private TopicMarket topic(ObligationTopic topic, String market) {
        return coverage.topicMarkets().stream()
                .filter(one -> one.topic() == topic && one.market().equals(market))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEmptyModelHasNoObligations() {
        assertEquals(
                new ObligationCoverage(
                        Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                ObligationCoverage.of(WrittenModel.empty()));
        assertEquals(
                new Share(0, 0), ObligationCoverage.of(WrittenModel.empty()).covered());
    }

    @Test
    void marketsAreThoseSoldInThenThoseOfObligations() {
        assertEquals(List.of("CN", "EU", "US", "JP"), coverage.markets());
    }

    @Test
    void aReviewIsOverdueOnceItsDayHasPassed() {
        ObligationState due = coverage.obligations().get(0);
        assertEquals(ReviewStatus.CURRENT, due.review()); // due on the very day
        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), due.due());
        ObligationState overdue = coverage.obligations().get(1);
        assertEquals(ReviewStatus.OVERDUE, overdue.review());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 19)), overdue.due());
        assertEquals(ReviewStatus.NEVER, coverage.obligations().get(2).review());
        // without an interval nothing falls due
        assertEquals(ReviewStatus.CURRENT, coverage.obligations().get(3).review());
        assertEquals(Optional.empty(), coverage.obligations().get(3).due());
        assertEquals(List.of("Safety"), names(coverage.overdue()));
        assertEquals(List.of("Everywhere"), names(coverage.unreviewed()));
    }

    @Test
    void countsRiskPointsAndThoseUnderControl() {
        ObligationState quality = coverage.obligations().getFirst();
        assertEquals(2, quality.riskPoints());
        assertEquals(1, quality.controlled());
        assertEquals(ComplianceStatus.COMPLIANT, quality.status());
        assertEquals("R", quality.register().orElseThrow().getName());
    }

    @Test
    void linesAndTheEnterpriseStandForTheirProducts() {
        assertEquals(
                List.of("Router"),
                WrittenModel.names(coverage.obligations().get(0).products()));
        assertEquals(
                List.of("Router", "Mesh"),
                WrittenModel.names(coverage.obligations().get(1).products()));
        assertEquals(
                List.of("Router", "Mesh", "Module"),
                WrittenModel.names(coverage.obligations().get(2).products()));
        assertEquals(List.of("Nothing"), names(coverage.withoutProduct()));
    }

    @Test
    void fieldsAreTheMarketsAProductIsSoldInAndThoseOfItsObligations() {
        assertEquals(
                List.of("Router CN true", "Router EU true", "Mesh US true", "Mesh EU false"),
                coverage.productMarkets().stream()
                        .map(one -> one.product().getName() + " " + one.market() + " " + one.sold())
                        .toList());
    }

    @Test
    void aFieldIsOverdueWhereOneOfItsReviewsIs() {
        assertEquals(
                List.of("Quality", "Everywhere"), names(field("Router", "CN").obligations()));
        assertEquals(CoverageStatus.OVERDUE, field("Router", "CN").status());
        assertEquals(List.of("Everywhere"), names(field("Mesh", "US").obligations()));
        assertEquals(new Share(3, 3), coverage.covered());
    }

    @Test
    void aFieldNamesTheTopicsOnWhichNothingIsSaid() {
        assertEquals(
                List.of(
                        ObligationTopic.LABELLING,
                        ObligationTopic.PACKAGING,
                        ObligationTopic.COMPULSORY_CERTIFICATION,
                        ObligationTopic.HAZARDOUS_SUBSTANCES,
                        ObligationTopic.RECALL),
                field("Router", "CN").missingTopics());
    }

    @Test
    void topicsByMarketAreSetOverdueOrMissing() {
        assertEquals(7 * 4, coverage.topicMarkets().size());
        assertEquals(CoverageStatus.SET, topic(ObligationTopic.QUALITY, "CN").status());
        assertEquals(
                CoverageStatus.OVERDUE, topic(ObligationTopic.QUALITY, "EU").status());
        assertEquals(
                CoverageStatus.MISSING, topic(ObligationTopic.QUALITY, "US").status());
        assertEquals(
                CoverageStatus.OVERDUE, topic(ObligationTopic.RECYCLING, "JP").status());
        assertEquals(
                List.of("Nothing"), names(topic(ObligationTopic.PACKAGING, "JP").obligations()));
        assertEquals(6, coverage.missingTopics("US").size());
    }

    @Test
    void aProductWithoutObligationIsMissing() {
        ObligationCoverage bare = ObligationCoverage.of(WrittenModel.of("product P2 \"产品\" { markets CN, EU }"));

        assertEquals(new Share(0, 2), bare.covered());
        assertEquals(CoverageStatus.MISSING, bare.productMarkets().getFirst().status());
        assertEquals(7, bare.productMarkets().getFirst().missingTopics().size());
    }

    @Test
    void statusesHaveNamesInBothLanguages() {
        assertEquals("缺失", CoverageStatus.MISSING.label(Language.ZH));
        assertEquals("Missing", CoverageStatus.MISSING.label(Language.EN));
        assertEquals("未评审", ReviewStatus.NEVER.label(Language.ZH));
        assertEquals("Never reviewed", ReviewStatus.NEVER.label(Language.EN));
    }
}
