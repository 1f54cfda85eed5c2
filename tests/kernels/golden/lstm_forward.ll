target triple = "x86_64-unknown-linux-gnu"

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 0
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 2
  %v9 = load i64, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 3
  %v11 = load ptr, ptr %v10
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 4
  %v16 = load i64, ptr %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 5
  %v18 = load i64, ptr %v17
  %v19 = mul nsw i64 %v18, 4
  %v20 = getelementptr inbounds i64, ptr %t, i64 6
  %v21 = load ptr, ptr %v20
  %v22 = sdiv i64 %v19, 8
  %v23 = getelementptr inbounds i64, ptr %t, i64 7
  %v24 = load ptr, ptr %v23
  call void %v24(ptr %v14, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v21, i64 %v16, i64 %count, i64 %v22, i64 0)
  ret void
}

define internal void @segment0(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 8
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 9
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product0(ptr %t, i64 %v7, i64 %v11)
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 10
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 11
  %v4 = load ptr, ptr %v3
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 2
  %v9 = load i64, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 3
  %v11 = load ptr, ptr %v10
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 12
  %v16 = load i64, ptr %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 5
  %v18 = load i64, ptr %v17
  %v19 = mul nsw i64 %v18, 4
  %v20 = getelementptr inbounds i64, ptr %t, i64 13
  %v21 = load ptr, ptr %v20
  %v22 = sdiv i64 %v19, 8
  %v23 = getelementptr inbounds i64, ptr %t, i64 7
  %v24 = load ptr, ptr %v23
  call void %v24(ptr %v14, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v21, i64 %v16, i64 %count, i64 %v22, i64 1)
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 12
  %v4 = load i64, ptr %v3
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  %v9 = getelementptr inbounds i64, ptr %t, i64 14
  %v10 = load ptr, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %v10, i64 %v7
  %v12 = load i64, ptr %v11
  %v13 = getelementptr inbounds i64, ptr %t, i64 15
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %step, %v14
  %v16 = add nsw i64 %v12, %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 16
  %v18 = load ptr, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v18, i64 %v7
  %v20 = load i64, ptr %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 17
  %v22 = load i64, ptr %v21
  %v23 = mul nsw i64 %v16, %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 18
  %v25 = load ptr, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 19
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v20, %v27
  %v29 = add nsw i64 %v23, %v28
  %v30 = getelementptr inbounds float, ptr %v25, i64 %v29
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v2
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = getelementptr inbounds i64, ptr %t, i64 20
  %v36 = load ptr, ptr %v35
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v33
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = add nsw i64 %row, %v7
  %v40 = getelementptr inbounds i64, ptr %t, i64 3
  %v41 = load ptr, ptr %v40
  %v42 = getelementptr inbounds i64, ptr %t, i64 2
  %v43 = load i64, ptr %v42
  %v44 = mul nsw i64 %v39, %v43
  %v45 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v33
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = fadd contract <8 x float> %v38, %v48
  %v50 = fneg <8 x float> %v49
  %v51 = fcmp ogt <8 x float> %v50, splat (float 0x4055C00000000000)
  %v52 = select <8 x i1> %v51, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v50
  %v53 = fcmp olt <8 x float> %v52, splat (float 0xC055C00000000000)
  %v54 = select <8 x i1> %v53, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v52
  %v55 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v54, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v56 = fsub <8 x float> %v55, splat (float 0x4168000000000000)
  %v57 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v56, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v54)
  %v58 = bitcast <8 x float> %v55 to <8 x i32>
  %v59 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v56, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v57)
  %v60 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v59, <8 x float> splat (float 0x3F8123B960000000))
  %v61 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v60, <8 x float> %v59, <8 x float> splat (float 0x3FA5554600000000))
  %v62 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v61, <8 x float> %v59, <8 x float> splat (float 0x3FC5554900000000))
  %v63 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v62, <8 x float> %v59, <8 x float> splat (float 0x3FE0000000000000))
  %v64 = fmul <8 x float> %v59, %v59
  %v65 = fadd <8 x float> %v59, splat (float 0x3FF0000000000000)
  %v66 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v64, <8 x float> %v63, <8 x float> %v65)
  %v67 = shl <8 x i32> %v58, splat (i32 10)
  %v68 = ashr <8 x i32> %v67, splat (i32 10)
  %v69 = add <8 x i32> %v68, splat (i32 127)
  %v70 = shl <8 x i32> %v69, splat (i32 23)
  %v71 = bitcast <8 x i32> %v70 to <8 x float>
  %v72 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v66, <8 x float> %v71, <8 x float> splat (float 0x3FF0000000000000))
  %v73 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v72
  %v74 = fcmp olt <8 x float> %v49, splat (float 0xC055C00000000000)
  %v75 = select <8 x i1> %v74, <8 x float> splat (float 0x0000000000000000), <8 x float> %v73
  %v76 = getelementptr inbounds i64, ptr %t, i64 21
  %v77 = load ptr, ptr %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v33
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds i64, ptr %t, i64 5
  %v81 = load i64, ptr %v80
  %v82 = getelementptr inbounds float, ptr %v45, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v33
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fadd contract <8 x float> %v79, %v84
  %v86 = fneg <8 x float> %v85
  %v87 = fcmp ogt <8 x float> %v86, splat (float 0x4055C00000000000)
  %v88 = select <8 x i1> %v87, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v86
  %v89 = fcmp olt <8 x float> %v88, splat (float 0xC055C00000000000)
  %v90 = select <8 x i1> %v89, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v88
  %v91 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v90, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v92 = fsub <8 x float> %v91, splat (float 0x4168000000000000)
  %v93 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v92, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v90)
  %v94 = bitcast <8 x float> %v91 to <8 x i32>
  %v95 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v92, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v93)
  %v96 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v95, <8 x float> splat (float 0x3F8123B960000000))
  %v97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v96, <8 x float> %v95, <8 x float> splat (float 0x3FA5554600000000))
  %v98 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v97, <8 x float> %v95, <8 x float> splat (float 0x3FC5554900000000))
  %v99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v98, <8 x float> %v95, <8 x float> splat (float 0x3FE0000000000000))
  %v100 = fmul <8 x float> %v95, %v95
  %v101 = fadd <8 x float> %v95, splat (float 0x3FF0000000000000)
  %v102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v100, <8 x float> %v99, <8 x float> %v101)
  %v103 = shl <8 x i32> %v94, splat (i32 10)
  %v104 = ashr <8 x i32> %v103, splat (i32 10)
  %v105 = add <8 x i32> %v104, splat (i32 127)
  %v106 = shl <8 x i32> %v105, splat (i32 23)
  %v107 = bitcast <8 x i32> %v106 to <8 x float>
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v102, <8 x float> %v107, <8 x float> splat (float 0x3FF0000000000000))
  %v109 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v108
  %v110 = fcmp olt <8 x float> %v85, splat (float 0xC055C00000000000)
  %v111 = select <8 x i1> %v110, <8 x float> splat (float 0x0000000000000000), <8 x float> %v109
  %v112 = add nsw i64 %row, %v7
  %v113 = getelementptr inbounds i64, ptr %t, i64 11
  %v114 = load ptr, ptr %v113
  %v115 = getelementptr inbounds i64, ptr %t, i64 10
  %v116 = load i64, ptr %v115
  %v117 = mul nsw i64 %v112, %v116
  %v118 = getelementptr inbounds float, ptr %v114, i64 %v117
  %v119 = getelementptr inbounds i64, ptr %t, i64 5
  %v120 = load i64, ptr %v119
  %v121 = getelementptr inbounds float, ptr %v118, i64 %v120
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v33
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fmul contract <8 x float> %v111, %v123
  %v125 = getelementptr inbounds i64, ptr %t, i64 22
  %v126 = load ptr, ptr %v125
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v33
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = getelementptr inbounds i64, ptr %t, i64 5
  %v130 = load i64, ptr %v129
  %v131 = mul nsw i64 %v130, 2
  %v132 = getelementptr inbounds float, ptr %v45, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v33
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd contract <8 x float> %v128, %v134
  %v136 = fneg <8 x float> %v135
  %v137 = fcmp ogt <8 x float> %v136, splat (float 0x4055C00000000000)
  %v138 = select <8 x i1> %v137, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v136
  %v139 = fcmp olt <8 x float> %v138, splat (float 0xC055C00000000000)
  %v140 = select <8 x i1> %v139, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v138
  %v141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v140, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v142 = fsub <8 x float> %v141, splat (float 0x4168000000000000)
  %v143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v142, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v140)
  %v144 = bitcast <8 x float> %v141 to <8 x i32>
  %v145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v142, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v143)
  %v146 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v145, <8 x float> splat (float 0x3F8123B960000000))
  %v147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v146, <8 x float> %v145, <8 x float> splat (float 0x3FA5554600000000))
  %v148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v147, <8 x float> %v145, <8 x float> splat (float 0x3FC5554900000000))
  %v149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v148, <8 x float> %v145, <8 x float> splat (float 0x3FE0000000000000))
  %v150 = fmul <8 x float> %v145, %v145
  %v151 = fadd <8 x float> %v145, splat (float 0x3FF0000000000000)
  %v152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v150, <8 x float> %v149, <8 x float> %v151)
  %v153 = shl <8 x i32> %v144, splat (i32 10)
  %v154 = ashr <8 x i32> %v153, splat (i32 10)
  %v155 = add <8 x i32> %v154, splat (i32 127)
  %v156 = shl <8 x i32> %v155, splat (i32 23)
  %v157 = bitcast <8 x i32> %v156 to <8 x float>
  %v158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v157, <8 x float> splat (float 0x3FF0000000000000))
  %v159 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v158
  %v160 = fcmp olt <8 x float> %v135, splat (float 0xC055C00000000000)
  %v161 = select <8 x i1> %v160, <8 x float> splat (float 0x0000000000000000), <8 x float> %v159
  %v162 = getelementptr inbounds i64, ptr %t, i64 23
  %v163 = load ptr, ptr %v162
  %v164 = getelementptr inbounds float, ptr %v163, i64 %v33
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = getelementptr inbounds i64, ptr %t, i64 5
  %v167 = load i64, ptr %v166
  %v168 = mul nsw i64 %v167, 3
  %v169 = getelementptr inbounds float, ptr %v45, i64 %v168
  %v170 = getelementptr inbounds float, ptr %v169, i64 %v33
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd contract <8 x float> %v165, %v171
  %v173 = fadd <8 x float> %v172, %v172
  %v174 = fcmp ogt <8 x float> %v173, splat (float 0x4032333340000000)
  %v175 = select <8 x i1> %v174, <8 x float> splat (float 0x4032333340000000), <8 x float> %v173
  %v176 = fcmp olt <8 x float> %v175, splat (float 0xC032333340000000)
  %v177 = select <8 x i1> %v176, <8 x float> splat (float 0xC032333340000000), <8 x float> %v175
  %v178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v179 = fsub <8 x float> %v178, splat (float 0x4168000000000000)
  %v180 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v177)
  %v181 = bitcast <8 x float> %v178 to <8 x i32>
  %v182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v179, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v180)
  %v183 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v182, <8 x float> splat (float 0x3F8123B960000000))
  %v184 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v183, <8 x float> %v182, <8 x float> splat (float 0x3FA5554600000000))
  %v185 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v184, <8 x float> %v182, <8 x float> splat (float 0x3FC5554900000000))
  %v186 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v185, <8 x float> %v182, <8 x float> splat (float 0x3FE0000000000000))
  %v187 = fmul <8 x float> %v182, %v182
  %v188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v187, <8 x float> %v186, <8 x float> %v182)
  %v189 = shl <8 x i32> %v181, splat (i32 10)
  %v190 = ashr <8 x i32> %v189, splat (i32 10)
  %v191 = add <8 x i32> %v190, splat (i32 127)
  %v192 = shl <8 x i32> %v191, splat (i32 23)
  %v193 = bitcast <8 x i32> %v192 to <8 x float>
  %v194 = fsub <8 x float> %v193, splat (float 0x3FF0000000000000)
  %v195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v188, <8 x float> %v193, <8 x float> %v194)
  %v196 = fadd <8 x float> %v195, splat (float 0x4000000000000000)
  %v197 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v196
  %v198 = fmul <8 x float> %v195, %v197
  %v199 = fmul contract <8 x float> %v161, %v198
  %v200 = fadd contract <8 x float> %v124, %v199
  %v201 = fadd <8 x float> %v200, %v200
  %v202 = fcmp ogt <8 x float> %v201, splat (float 0x4032333340000000)
  %v203 = select <8 x i1> %v202, <8 x float> splat (float 0x4032333340000000), <8 x float> %v201
  %v204 = fcmp olt <8 x float> %v203, splat (float 0xC032333340000000)
  %v205 = select <8 x i1> %v204, <8 x float> splat (float 0xC032333340000000), <8 x float> %v203
  %v206 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v205, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v207 = fsub <8 x float> %v206, splat (float 0x4168000000000000)
  %v208 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v207, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v205)
  %v209 = bitcast <8 x float> %v206 to <8 x i32>
  %v210 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v207, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v208)
  %v211 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v210, <8 x float> splat (float 0x3F8123B960000000))
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v211, <8 x float> %v210, <8 x float> splat (float 0x3FA5554600000000))
  %v213 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v212, <8 x float> %v210, <8 x float> splat (float 0x3FC5554900000000))
  %v214 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v213, <8 x float> %v210, <8 x float> splat (float 0x3FE0000000000000))
  %v215 = fmul <8 x float> %v210, %v210
  %v216 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v215, <8 x float> %v214, <8 x float> %v210)
  %v217 = shl <8 x i32> %v209, splat (i32 10)
  %v218 = ashr <8 x i32> %v217, splat (i32 10)
  %v219 = add <8 x i32> %v218, splat (i32 127)
  %v220 = shl <8 x i32> %v219, splat (i32 23)
  %v221 = bitcast <8 x i32> %v220 to <8 x float>
  %v222 = fsub <8 x float> %v221, splat (float 0x3FF0000000000000)
  %v223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v216, <8 x float> %v221, <8 x float> %v222)
  %v224 = fadd <8 x float> %v223, splat (float 0x4000000000000000)
  %v225 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v224
  %v226 = fmul <8 x float> %v223, %v225
  %v227 = fmul contract <8 x float> %v75, %v226
  %v228 = getelementptr inbounds float, ptr %v45, i64 0
  %v229 = getelementptr inbounds float, ptr %v228, i64 %v33
  store <8 x float> %v75, ptr %v229, align 4
  %v230 = getelementptr inbounds i64, ptr %t, i64 5
  %v231 = load i64, ptr %v230
  %v232 = getelementptr inbounds float, ptr %v45, i64 %v231
  %v233 = getelementptr inbounds float, ptr %v232, i64 %v33
  store <8 x float> %v111, ptr %v233, align 4
  %v234 = getelementptr inbounds i64, ptr %t, i64 5
  %v235 = load i64, ptr %v234
  %v236 = mul nsw i64 %v235, 2
  %v237 = getelementptr inbounds float, ptr %v45, i64 %v236
  %v238 = getelementptr inbounds float, ptr %v237, i64 %v33
  store <8 x float> %v161, ptr %v238, align 4
  %v239 = getelementptr inbounds i64, ptr %t, i64 5
  %v240 = load i64, ptr %v239
  %v241 = mul nsw i64 %v240, 3
  %v242 = getelementptr inbounds float, ptr %v45, i64 %v241
  %v243 = getelementptr inbounds float, ptr %v242, i64 %v33
  store <8 x float> %v198, ptr %v243, align 4
  %v244 = getelementptr inbounds i64, ptr %t, i64 8
  %v245 = load ptr, ptr %v244
  %v246 = add nsw i64 %step, 1
  %v247 = getelementptr inbounds i64, ptr %v245, i64 %v246
  %v248 = load i64, ptr %v247
  %v249 = add nsw i64 %step, 2
  %v250 = getelementptr inbounds i64, ptr %v245, i64 %v249
  %v251 = load i64, ptr %v250
  %v252 = sub nsw i64 %v251, %v248
  %v253 = getelementptr inbounds i64, ptr %t, i64 9
  %v254 = load i64, ptr %v253
  %v255 = sub nsw i64 %v248, %v254
  %v256 = add nsw i64 %v255, %v7
  %v257 = getelementptr inbounds i64, ptr %t, i64 11
  %v258 = load ptr, ptr %v257
  %v259 = getelementptr inbounds i64, ptr %t, i64 5
  %v260 = load i64, ptr %v259
  %v261 = getelementptr inbounds i64, ptr %t, i64 10
  %v262 = load i64, ptr %v261
  %v263 = mul nsw i64 %v256, %v262
  %v264 = mul nsw i64 %v260, 0
  %v265 = add nsw i64 %v263, %v264
  %v266 = getelementptr inbounds float, ptr %v258, i64 %v265
  %v267 = getelementptr inbounds i64, ptr %t, i64 24
  %v268 = load ptr, ptr %v267
  %v269 = getelementptr inbounds i64, ptr %t, i64 25
  %v270 = load i64, ptr %v269
  %v271 = mul nsw i64 %v7, %v270
  %v272 = getelementptr inbounds float, ptr %v268, i64 %v271
  %v273 = icmp slt i64 %v7, %v252
  %v274 = select i1 %v273, ptr %v266, ptr %v272
  %v275 = getelementptr inbounds float, ptr %v274, i64 %v33
  store <8 x float> %v227, ptr %v275, align 4
  %v276 = getelementptr inbounds i64, ptr %t, i64 8
  %v277 = load ptr, ptr %v276
  %v278 = add nsw i64 %step, 1
  %v279 = getelementptr inbounds i64, ptr %v277, i64 %v278
  %v280 = load i64, ptr %v279
  %v281 = add nsw i64 %step, 2
  %v282 = getelementptr inbounds i64, ptr %v277, i64 %v281
  %v283 = load i64, ptr %v282
  %v284 = sub nsw i64 %v283, %v280
  %v285 = getelementptr inbounds i64, ptr %t, i64 9
  %v286 = load i64, ptr %v285
  %v287 = sub nsw i64 %v280, %v286
  %v288 = add nsw i64 %v287, %v7
  %v289 = getelementptr inbounds i64, ptr %t, i64 11
  %v290 = load ptr, ptr %v289
  %v291 = getelementptr inbounds i64, ptr %t, i64 5
  %v292 = load i64, ptr %v291
  %v293 = getelementptr inbounds i64, ptr %t, i64 10
  %v294 = load i64, ptr %v293
  %v295 = mul nsw i64 %v288, %v294
  %v296 = add nsw i64 %v295, %v292
  %v297 = getelementptr inbounds float, ptr %v290, i64 %v296
  %v298 = getelementptr inbounds i64, ptr %t, i64 26
  %v299 = load ptr, ptr %v298
  %v300 = getelementptr inbounds i64, ptr %t, i64 27
  %v301 = load i64, ptr %v300
  %v302 = mul nsw i64 %v7, %v301
  %v303 = getelementptr inbounds float, ptr %v299, i64 %v302
  %v304 = icmp slt i64 %v7, %v284
  %v305 = select i1 %v304, ptr %v297, ptr %v303
  %v306 = getelementptr inbounds float, ptr %v305, i64 %v33
  store <8 x float> %v200, ptr %v306, align 4
  %v307 = getelementptr inbounds float, ptr %v30, i64 %v33
  %v308 = sub nsw i64 %v4, %v33
  %v309 = insertelement <8 x i64> poison, i64 %v308, i64 0
  %v310 = shufflevector <8 x i64> %v309, <8 x i64> poison, <8 x i32> zeroinitializer
  %v311 = icmp sgt <8 x i64> %v310, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v227, ptr %v307, i32 4, <8 x i1> %v311)
  %v312 = add nsw i64 %v33, 8
  store i64 %v312, ptr %v32
  br label %l31.test
l31.end:
  %v313 = add nsw i64 %v7, 1
  store i64 %v313, ptr %v6
  br label %l5.test
l5.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v28 = alloca i64
  %v49 = alloca i64
  %v71 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 8
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 9
  %v4 = load i64, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = add nsw i64 %begin, %v14
  %v17 = getelementptr inbounds i64, ptr %t, i64 28
  %v18 = load ptr, ptr %v17
  %v19 = icmp ne ptr %v18, null
  br i1 %v19, label %w20.then, label %w20.end
w20.then:
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v16
  %v22 = load i64, ptr %v21
  %v23 = add nsw i64 %v16, 1
  %v24 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v25 = load i64, ptr %v24
  %v26 = sub nsw i64 %v25, %v22
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = add nsw i64 %v22, %v29
  %v32 = getelementptr inbounds i8, ptr %v18, i64 %v31
  %v33 = load i8, ptr %v32
  %v34 = icmp ne i8 %v33, 0
  br i1 %v34, label %w35.then, label %w35.end
w35.then:
  %v36 = sub nsw i64 %v31, %v4
  %v37 = getelementptr inbounds i64, ptr %t, i64 10
  %v38 = load i64, ptr %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 11
  %v40 = load ptr, ptr %v39
  %v41 = mul nsw i64 %v36, %v38
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = getelementptr inbounds i64, ptr %t, i64 29
  %v45 = load ptr, ptr %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 5
  %v47 = load i64, ptr %v46
  store i64 0, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = getelementptr inbounds float, ptr %v45, i64 %v50
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v43, i64 %v50
  store <8 x float> %v53, ptr %v54, align 4
  %v55 = add nsw i64 %v50, 8
  store i64 %v55, ptr %v49
  br label %l48.test
l48.end:
  %v56 = sub nsw i64 %v31, %v4
  %v57 = getelementptr inbounds i64, ptr %t, i64 10
  %v58 = load i64, ptr %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 11
  %v60 = load ptr, ptr %v59
  %v61 = mul nsw i64 %v56, %v58
  %v62 = getelementptr inbounds float, ptr %v60, i64 %v61
  %v63 = getelementptr inbounds i64, ptr %t, i64 5
  %v64 = load i64, ptr %v63
  %v65 = getelementptr inbounds float, ptr %v62, i64 %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 30
  %v67 = load ptr, ptr %v66
  %v68 = getelementptr inbounds i64, ptr %t, i64 5
  %v69 = load i64, ptr %v68
  store i64 0, ptr %v71
  br label %l70.test
l70.test:
  %v72 = load i64, ptr %v71
  %v73 = icmp slt i64 %v72, %v69
  br i1 %v73, label %l70.body, label %l70.end
l70.body:
  %v74 = getelementptr inbounds float, ptr %v67, i64 %v72
  %v75 = load <8 x float>, ptr %v74, align 4
  %v76 = getelementptr inbounds float, ptr %v65, i64 %v72
  store <8 x float> %v75, ptr %v76, align 4
  %v77 = add nsw i64 %v72, 8
  store i64 %v77, ptr %v71
  br label %l70.test
l70.end:
  br label %w35.end
w35.end:
  %v78 = add nsw i64 %v29, 1
  store i64 %v78, ptr %v28
  br label %l27.test
l27.end:
  br label %w20.end
w20.end:
  %v79 = getelementptr inbounds i64, ptr %v2, i64 %v16
  %v80 = load i64, ptr %v79
  %v81 = add nsw i64 %v16, 1
  %v82 = getelementptr inbounds i64, ptr %v2, i64 %v81
  %v83 = load i64, ptr %v82
  %v84 = sub nsw i64 %v83, %v80
  %v85 = sub nsw i64 %v80, %v4
  call void @product1(ptr %t, i64 %v85, i64 %v84)
  call void @pass0(ptr %t, i64 %v85, i64 %v84, i64 %v16)
  %v86 = add nsw i64 %v14, 1
  store i64 %v86, ptr %v13
  br label %l12.test
l12.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v50 = alloca i64
  %v60 = alloca i64
  %v90 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 31
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 8
  %v9 = load ptr, ptr %v8
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 9
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 0
  %v14 = load i64, ptr %v13
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 32
  %v17 = load i64, ptr %v16
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 33
  %v20 = load ptr, ptr %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 1
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 10
  %v24 = load i64, ptr %v23
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 34
  %v27 = load i64, ptr %v26
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 35
  %v30 = load ptr, ptr %v29
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 11
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 2
  %v34 = load i64, ptr %v33
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 36
  %v37 = load i64, ptr %v36
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 37
  %v40 = load ptr, ptr %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 3
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 1
  %v44 = load ptr, ptr %v43
  %v45 = getelementptr inbounds i64, ptr %t, i64 0
  %v46 = load i64, ptr %v45
  %v47 = getelementptr inbounds i64, ptr %t, i64 4
  %v48 = load i64, ptr %v47
  store i64 %v4, ptr %v50
  br label %l49.test
l49.test:
  %v51 = load i64, ptr %v50
  %v52 = icmp slt i64 %v51, %v7
  br i1 %v52, label %l49.body, label %l49.end
l49.body:
  %v53 = getelementptr inbounds i64, ptr %v9, i64 %v51
  %v54 = load i64, ptr %v53
  %v55 = add nsw i64 %v51, 1
  %v56 = getelementptr inbounds i64, ptr %v9, i64 %v55
  %v57 = load i64, ptr %v56
  %v58 = sub nsw i64 %v57, %v54
  store i64 0, ptr %v60
  br label %l59.test
l59.test:
  %v61 = load i64, ptr %v60
  %v62 = icmp slt i64 %v61, %v58
  br i1 %v62, label %l59.body, label %l59.end
l59.body:
  %v63 = getelementptr inbounds i64, ptr %t, i64 14
  %v64 = load ptr, ptr %v63
  %v65 = getelementptr inbounds i64, ptr %v64, i64 %v61
  %v66 = load i64, ptr %v65
  %v67 = getelementptr inbounds i64, ptr %t, i64 15
  %v68 = load i64, ptr %v67
  %v69 = mul nsw i64 %v51, %v68
  %v70 = add nsw i64 %v66, %v69
  %v71 = getelementptr inbounds i64, ptr %t, i64 16
  %v72 = load ptr, ptr %v71
  %v73 = getelementptr inbounds i64, ptr %v72, i64 %v61
  %v74 = load i64, ptr %v73
  %v75 = getelementptr inbounds i64, ptr %t, i64 38
  %v76 = load i64, ptr %v75
  %v77 = mul nsw i64 %v70, %v76
  %v78 = getelementptr inbounds i64, ptr %t, i64 39
  %v79 = load ptr, ptr %v78
  %v80 = getelementptr inbounds i64, ptr %t, i64 40
  %v81 = load i64, ptr %v80
  %v82 = mul nsw i64 %v74, %v81
  %v83 = add nsw i64 %v77, %v82
  %v84 = getelementptr inbounds float, ptr %v79, i64 %v83
  %v85 = sub nsw i64 %v54, %v11
  %v86 = add nsw i64 %v85, %v61
  %v87 = mul nsw i64 %v86, %v46
  %v88 = getelementptr inbounds float, ptr %v44, i64 %v87
  store i64 0, ptr %v90
  br label %l89.test
l89.test:
  %v91 = load i64, ptr %v90
  %v92 = icmp slt i64 %v91, %v48
  br i1 %v92, label %l89.body, label %l89.end
l89.body:
  %v93 = sub nsw i64 %v48, %v91
  %v94 = insertelement <8 x i64> poison, i64 %v93, i64 0
  %v95 = shufflevector <8 x i64> %v94, <8 x i64> poison, <8 x i32> zeroinitializer
  %v96 = icmp sgt <8 x i64> %v95, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v97 = getelementptr inbounds float, ptr %v84, i64 %v91
  %v98 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v97, i32 4, <8 x i1> %v96, <8 x float> zeroinitializer)
  %v99 = getelementptr inbounds float, ptr %v88, i64 %v91
  store <8 x float> %v98, ptr %v99, align 4
  %v100 = add nsw i64 %v91, 8
  store i64 %v100, ptr %v90
  br label %l89.test
l89.end:
  %v101 = add nsw i64 %v61, 1
  store i64 %v101, ptr %v60
  br label %l59.test
l59.end:
  %v102 = add nsw i64 %v51, 1
  store i64 %v102, ptr %v50
  br label %l49.test
l49.end:
  call void @segment0(ptr %t, i64 %v4, i64 %v7)
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v37 = alloca i64
  %v65 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 31
  %v2 = load ptr, ptr %v1
  %v3 = getelementptr inbounds i64, ptr %t, i64 8
  %v4 = load ptr, ptr %v3
  %v5 = getelementptr inbounds i64, ptr %t, i64 41
  %v6 = load i64, ptr %v5
  store i64 0, ptr %v8
  br label %l7.test
l7.test:
  %v9 = load i64, ptr %v8
  %v10 = icmp slt i64 %v9, %v6
  br i1 %v10, label %l7.body, label %l7.end
l7.body:
  %v11 = getelementptr inbounds i64, ptr %v2, i64 %v9
  %v12 = load i64, ptr %v11
  %v13 = add nsw i64 %v9, 1
  %v14 = getelementptr inbounds i64, ptr %v2, i64 %v13
  %v15 = load i64, ptr %v14
  %v16 = add nsw i64 %v12, 1
  %v17 = getelementptr inbounds i64, ptr %v4, i64 %v16
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v4, i64 %v12
  %v20 = load i64, ptr %v19
  %v21 = sub nsw i64 %v18, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 42
  %v23 = load ptr, ptr %v22
  %v24 = icmp ne ptr %v23, null
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds i64, ptr %t, i64 10
  %v27 = load i64, ptr %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 43
  %v29 = load i64, ptr %v28
  %v30 = mul nsw i64 %v29, %v27
  %v31 = mul nsw i64 %v9, %v30
  %v32 = getelementptr inbounds float, ptr %v23, i64 %v31
  %v33 = getelementptr inbounds i64, ptr %t, i64 35
  %v34 = load ptr, ptr %v33
  %v35 = mul nsw i64 %v21, %v27
  store i64 0, ptr %v37
  br label %l36.test
l36.test:
  %v38 = load i64, ptr %v37
  %v39 = icmp slt i64 %v38, %v35
  br i1 %v39, label %l36.body, label %l36.end
l36.body:
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v38
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = getelementptr inbounds float, ptr %v32, i64 %v38
  store <8 x float> %v41, ptr %v42, align 4
  %v43 = add nsw i64 %v38, 8
  store i64 %v43, ptr %v37
  br label %l36.test
l36.end:
  br label %w25.end
w25.end:
  call void @block(ptr %t, i64 %v9)
  %v44 = getelementptr inbounds i64, ptr %v4, i64 %v12
  %v45 = load i64, ptr %v44
  %v46 = getelementptr inbounds i64, ptr %v4, i64 %v15
  %v47 = load i64, ptr %v46
  %v48 = add nsw i64 %v15, 1
  %v49 = getelementptr inbounds i64, ptr %v4, i64 %v48
  %v50 = load i64, ptr %v49
  %v51 = sub nsw i64 %v50, %v47
  %v52 = getelementptr inbounds i64, ptr %t, i64 34
  %v53 = load i64, ptr %v52
  %v54 = icmp eq i64 %v53, 0
  br i1 %v54, label %w55.then, label %w55.end
w55.then:
  %v56 = getelementptr inbounds i64, ptr %t, i64 35
  %v57 = load ptr, ptr %v56
  %v58 = getelementptr inbounds i64, ptr %t, i64 10
  %v59 = load i64, ptr %v58
  %v60 = sub nsw i64 %v47, %v45
  %v61 = mul nsw i64 %v60, %v59
  %v62 = getelementptr inbounds float, ptr %v57, i64 %v61
  %v63 = mul nsw i64 %v51, %v59
  store i64 0, ptr %v65
  br label %l64.test
l64.test:
  %v66 = load i64, ptr %v65
  %v67 = icmp slt i64 %v66, %v63
  br i1 %v67, label %l64.body, label %l64.end
l64.body:
  %v68 = getelementptr inbounds float, ptr %v62, i64 %v66
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v57, i64 %v66
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v66, 8
  store i64 %v71, ptr %v65
  br label %l64.test
l64.end:
  br label %w55.end
w55.end:
  %v72 = add nsw i64 %v9, 1
  store i64 %v72, ptr %v8
  br label %l7.test
l7.end:
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)

