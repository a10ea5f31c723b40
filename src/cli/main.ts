console.log(process.version, process.argv.slice(2).join(" ")); process.exitCode = 3
