package dev.qualis.conformity;

import dev.qualis.conformity.Breakages.Breakage;
import java.util.List;

/** For each point of a rule of clause 5.7 a change of the sound company that breaks it. */
final class BreakagesOf57 {

    static final List<Breakage> ALL = List.of(
            new Breakage("5.7.1.1", "for 2025..2026", "for 2020..2021"),
            new Breakage("5.7.1.2", "verdict underQuality\n", ""),
            new Breakage("5.7.1.2", "kind profit amount CNY 900_000", "kind profit"),
            new Breakage("5.7.1.2", "    benefit \"利润\" | \"Profit\" kind profit amount CNY 900_000\n", ""),
            new Breakage(
                    "5.7.1.3",
                    "reduces Warranty\n    prevention MistakeProof \"防错\" | \"Mistake-proofing\" in production amount"
                            + " CNY 60_000 reduces Scrap",
                    "\n    prevention MistakeProof \"防错\" | \"Mistake-proofing\" in production amount CNY 60_000"),
            new Breakage(
                    "5.7.2.2.c",
                    "    weak point \"保修偏高\" | \"Warranty is high\" in Warranty measure \"老化试验\" | \"Burn-in\"\n",
                    ""),
            new Breakage("5.7.1.3", "in design amount", "amount"),
            new Breakage("5.7.1.3", "in production amount", "amount"),
            new Breakage("5.7.1.3", "amount CNY 5_000_000 ", ""),
            new Breakage("5.7.2.1", "costs of externalFailure target 30 %", "costs of internalFailure target 30 %"),
            new Breakage(
                    "5.7.2.2.a", "need \"总经理要知道失败花在哪里\" | \"The general manager asks where failures cost most\"", ""),
            new Breakage("5.7.2.2.b", "planned CNY 150_000 ", "").alsoLowering("5.7.2.2.f"),
            new Breakage("5.7.2.2.b", "costs of appraisal target 30 %", "costs of appraisal"),
            new Breakage("5.7.2.2.d", "by QA channel \"报废单\"", "channel \"报废单\""),
            new Breakage("5.7.2.2.e", " channel \"报废单\" | \"Scrap notes\"", ""),
            new Breakage("5.7.2.2.e", "accounting \"作业成本法\" | \"Activity based\"", ""),
            new Breakage("5.7.2.2.f", "actual CNY 140_000 ", ""),
            new Breakage(
                    "5.7.2.2.g",
                    "quality costs C27 \"成本\" | \"Costs\" for 2027 in CNY",
                    "quality costs C27 \"成本\" | \"Costs\" for 2026-H1 in CNY"),
            new Breakage("5.7.2.2.g", " planned CNY 310_000 }\n}", "}\n}"),
            new Breakage("5.7.2.2.g", "target 31 %", ""),
            new Breakage(
                    "5.7.3.1",
                    "    loss nonconforming side internal amount CNY 1_000\n"
                            + "    loss scrap side internal amount CNY 2_000\n"
                            + "    loss deadStock side internal amount CNY 3_000\n"
                            + "    loss rework side internal amount CNY 5_000\n"
                            + "    loss downtime side internal amount CNY 6_000\n"
                            + "    loss absence because \"无\" | \"None\"\n"
                            + "    loss accident because \"无\" | \"None\"\n",
                    "    loss nonconforming side external amount CNY 1_000\n"
                            + "    loss scrap side external amount CNY 2_000\n"
                            + "    loss deadStock side external amount CNY 3_000\n"
                            + "    loss rework side external amount CNY 5_000\n"
                            + "    loss downtime side external amount CNY 6_000\n"
                            + "    loss absence side external because \"无\" | \"None\"\n"
                            + "    loss accident side external because \"无\" | \"None\"\n"),
            new Breakage("5.7.3.2", "\"Losses\" for 2026", "\"Losses\" for 2024"),
            new Breakage("5.7.3.2", "loss absence because \"无\" | \"None\"", ""),
            new Breakage("5.7.3.2", "indirect loss", "loss"),
            new Breakage("5.7.3.2", " strategy \"老化试验\" | \"Burn-in\"", ""));

    private BreakagesOf57() {}
}
