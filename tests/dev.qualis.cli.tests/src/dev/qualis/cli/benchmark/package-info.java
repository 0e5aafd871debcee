/** How fast Qualis is, beside others on the same machine at the same time: {@code ./benchmark}, see docs/benchmarks.md. */
package dev.qualis.cli.benchmark;
