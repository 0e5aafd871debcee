package dev.qualis.cli.benchmark;

/** The text of what runs day by day in a large company: documents, suppliers, equipment and training records. */
final class RunningSystem {

    private static final int PEOPLE = 200;

    private final StringBuilder text = new StringBuilder();

    private RunningSystem() {}

    /**
     * How much there is of each.
     *
     * @param documents documents with number, version, approval and review
     * @param suppliers suppliers with two evaluations
     * @param equipment pieces of equipment with two calibrations
     * @param trainings trainings with three participants
     */
    record Size(int documents, int suppliers, int equipment, int trainings) {

        static final Size LARGE = new Size(3_000, 500, 2_000, 5_000);

        int all() {
            return documents + suppliers + equipment + trainings;
        }
    }

    static String of(Size size) {
        RunningSystem system = new RunningSystem();
        system.company();
        for (int i = 0; i < size.documents(); i++) {
            system.line("document D" + i + " \"Document number " + i + "\" kind procedure { number QP-" + i
                    + " version 1." + i % 9 + " owner P" + i % PEOPLE + " approved by GM on 2026-0" + (i % 9 + 1)
                    + "-15 review every 2 years used by T" + i % 50 + " }");
        }
        for (int i = 0; i < size.suppliers(); i++) {
            system.line("supplier S" + i + " \"Supplier number " + i + "\" status approved { number S-" + i
                    + " scope \"Parts\" control \"Inspection\" owner P" + i % PEOPLE
                    + " review every 12 months evaluated on 2025-12-10 score 80 evaluated on 2026-0" + (i % 9 + 1)
                    + "-10 score 9" + i % 10 + " }");
        }
        for (int i = 0; i < size.equipment(); i++) {
            system.line("equipment E" + i + " \"Gauge number " + i + "\" kind measuring { number M-" + i
                    + " serial number SN-" + i + " status inUse owner P" + i % PEOPLE + " used by T" + i % 50
                    + " calibration every 1 year calibrated on 2025-03-10 certificate \"A-" + i
                    + "\" result passed calibrated on 2026-03-10 certificate \"B-" + i + "\" result passed }");
        }
        for (int i = 0; i < size.trainings(); i++) {
            system.line("training R" + i + " \"Training number " + i + "\" held on 2026-0" + (i % 9 + 1)
                    + "-20 { teaches C" + i % 20 + " participants A" + i % PEOPLE + ", A" + (i + 1) % PEOPLE + ", A"
                    + (i + 2) % PEOPLE + " effect \"Tested\" }");
        }
        return system.text.toString();
    }

    private void company() {
        line("project P \"Large\" language en { model date 2026-11-20 }");
        line("use library ISO9001");
        line("position GM \"Managing director\" { top manager }");
        for (int i = 0; i < 20; i++) {
            line("competence C" + i + " \"Competence number " + i + "\" kind skill");
        }
        for (int i = 0; i < PEOPLE; i++) {
            line("position P" + i + " \"Position number " + i + "\" reports to GM { competence C" + i % 20
                    + " level proficient }");
            line("person A" + i + " \"Person number " + i + "\" holds P" + i + " since 2024-01-01 { competence C"
                    + i % 20 + " level proficient assessed 2026-01-10 }");
        }
        for (int i = 0; i < 50; i++) {
            line("process T" + i + " \"Process number " + i + "\" { category core owner P" + i + " raci { A GM R P" + i
                    + " } }");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
