package dev.qualis.conformity.iso;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.documentation.Document;
import dev.qualis.model.qms.documentation.DocumentKind;
import dev.qualis.model.qms.documentation.QualityRecord;
import java.util.List;

/** Clause 7.5: documents and records. */
final class Documents {

    private Documents() {}

    private static List<Document> inForce(Company company) {
        return company.all(Document.class, Schedule::isInForce);
    }

    static Verdict listed(Company company) {
        return company.points()
                .some(
                        "有文件清单",
                        "documents are listed",
                        inForce(company),
                        Fix.of("请列出文件。", "List the documents.", "document … { number … version … approved by … on … }"))
                .some(
                        "有记录清单",
                        "records are listed",
                        company.all(QualityRecord.class),
                        Fix.of("请列出记录。", "List the records.", "record … retention 3 years"))
                .verdict();
    }

    static Verdict created(Company company) {
        List<Document> own = inForce(company).stream()
                .filter(each -> each.getKind() != DocumentKind.EXTERNAL)
                .toList();
        return company.points()
                .each(
                        "文件有编号和版本",
                        "documents have number and version",
                        own,
                        document -> document.getNumber() != null && document.getVersion() != null,
                        Fix.of("请写明编号和版本。", "State number and version.", "number …\nversion …"))
                .each(
                        "文件经过批准",
                        "documents are approved",
                        own,
                        document -> !document.getApprovedBy().isEmpty() && document.getApproved() != null,
                        Fix.of("请写明批准人和日期。", "Say who approved it and when.", "approved by … on …"))
                .verdict();
    }

    static Verdict available(Company company) {
        return company.points()
                .each(
                        "文件在需要处可得",
                        "documents are at hand where they are needed",
                        inForce(company),
                        document -> !document.getDistributedTo().isEmpty()
                                || !document.getProcesses().isEmpty()
                                || document.getFile() != null,
                        Fix.of(
                                "请写明发放范围、使用过程或文件位置。",
                                "Say who gets it, who works by it, or where it is.",
                                "distributed to …"))
                .eachIfAny(
                        "文件按期评审",
                        "documents are reviewed in time",
                        inForce(company).stream()
                                .filter(each -> each.getInterval() != null || each.getNextReview() != null)
                                .toList(),
                        document -> Schedule.review(document)
                                .filter(company.today()::isStillValid)
                                .isPresent(),
                        Fix.of("请评审文件并写明日期。", "Review the document and state the day.", "reviewed on …"))
                .verdict();
    }

    static Verdict retained(Company company) {
        List<QualityRecord> records = company.all(QualityRecord.class);
        return company.points()
                .each(
                        "记录有保存期限",
                        "records have a retention time",
                        records,
                        held -> held.getRetention() != null,
                        Fix.of("请写明保存期限。", "State how long the record is kept.", "retention 3 years"))
                .each(
                        "记录有保管人或保存地点",
                        "records have a keeper or a place",
                        records,
                        held -> held.getOwner() != null || held.getLocation() != null || held.getFile() != null,
                        Fix.of("请写明保存地点。", "Say where the record is kept.", "kept at \"…\" | \"…\""))
                .verdict();
    }

    /** All of clause 7.5 in standards that do not divide it as far. */
    static Verdict controlled(Company company) {
        List<Document> all = inForce(company);
        return company.points()
                .each(
                        "文件在需要处可得",
                        "documents are at hand where they are needed",
                        all,
                        document -> !document.getDistributedTo().isEmpty()
                                || !document.getProcesses().isEmpty()
                                || document.getFile() != null,
                        Fix.of("请写明发放范围。", "Say who gets the document.", "distributed to …"))
                .each(
                        "记录有保存期限",
                        "records have a retention time",
                        company.all(QualityRecord.class),
                        held -> held.getRetention() != null,
                        Fix.of("请写明保存期限。", "State how long the record is kept.", "retention 3 years"))
                .verdict();
    }
}
