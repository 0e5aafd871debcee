@echo off
rem Runs Qualis from its folder (bin, lib) on a Java it can run on.   qualis --help
rem QUALIS_VMARGS adds options for Java; QUALIS_CACHE=off does without the start-up cache.
setlocal
for %%d in ("%~dp0..") do set "HERE=%%~fd"
call "%HERE%\bin\find-java.cmd" 21
if not defined QUALIS_JAVA (
    echo qualis: no Java 21 or newer found: neither in JAVA_HOME, nor on the path, nor where Javas usually are. 1>&2
    exit /b 3
)
set "OPTIONS=-XX:+UseSerialGC -XX:NewSize=192m -Xlog:disable -XX:-PrintWarnings -Djdk.serialFilter=!*"
rem A server stays: for it the second compiler is worth its time.
if not "%~1"=="serve" set "OPTIONS=-XX:TieredStopAtLevel=1 %OPTIONS%"
if %QUALIS_JAVA_RELEASE% geq 24 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
set "MAKE=-XX:ArchiveClassesAtExit="
set "USE=-XX:SharedArchiveFile="
if %QUALIS_JAVA_RELEASE% geq 25 (
    set "MAKE=-XX:AOTCacheOutput="
    set "USE=-XX:AOTCache="
)
set "CACHE=%HERE%\cache\java-%QUALIS_JAVA_BUILD%"
if "%QUALIS_CACHE%"=="off" goto run
if not exist "%CACHE%" if not exist "%CACHE%.failed" call :train
if exist "%CACHE%" (
    "%QUALIS_JAVA%\bin\java.exe" %OPTIONS% %QUALIS_VMARGS% "%USE%%CACHE%" -cp "%HERE%\lib\qualis.jar" dev.qualis.cli.Main %*
    exit /b
)
:run
"%QUALIS_JAVA%\bin\java.exe" %OPTIONS% %QUALIS_VMARGS% -cp "%HERE%\lib\qualis.jar" dev.qualis.cli.Main %*
exit /b

rem Runs the training model through all of Qualis once. What goes wrong here only costs speed, so it is noted and not tried again.
:train
set "DRAFT=%HERE%\cache\draft.%RANDOM%"
mkdir "%DRAFT%" 2>nul
if not exist "%DRAFT%" exit /b 0
"%QUALIS_JAVA%\bin\java.exe" %OPTIONS% "%MAKE%%DRAFT%\cache" -cp "%HERE%\lib\qualis.jar" dev.qualis.cli.Main document "%HERE%\training" -o "%DRAFT%\out" >"%DRAFT%\log" 2>&1
if not errorlevel 1 if exist "%DRAFT%\cache" move /y "%DRAFT%\cache" "%CACHE%" >nul
if not exist "%CACHE%" move /y "%DRAFT%\log" "%CACHE%.failed" >nul
rmdir /s /q "%DRAFT%" 2>nul
exit /b 0
