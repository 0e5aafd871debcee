/** How Chinese is read, for those who type Latin letters. */
package dev.qualis.dsl.ide.pinyin;
